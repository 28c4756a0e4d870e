package fr.maillage.atelier.piece;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.compte.Journal;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.presentation.GenreDeDocument;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files of a workshop: their kind is told by what they hold, photographs are drawn again without what the telephone wrote in them. */
@Controller
class PiecesController {
    private static final String PIECES = "/gestion/ateliers/{id:[0-9a-z]{8}}/pieces";
    private static final String UNE = PIECES + "/{piece:[0-9a-z]{8}}";

    private final AccesAuxAteliers acces;
    private final PiecesEnBase pieces;
    private final HorlogeDeDemarche horloge;
    private final Journal journal;

    PiecesController(AccesAuxAteliers acces, PiecesEnBase pieces, HorlogeDeDemarche horloge, Journal journal) {
        this.acces = acces;
        this.pieces = pieces;
        this.horloge = horloge;
        this.journal = journal;
    }

    @GetMapping(PIECES)
    ModelAndView liste(@PathVariable String id, @RequestParam(defaultValue = "") String fait) {
        var avis = switch (fait) {
            case "ajout" -> "Le fichier est gardé.";
            case "retrait" -> "Le fichier est retiré. Vous pouvez le remettre.";
            case "effacement" -> "La photo est effacée pour de bon.";
            default -> "";
        };
        return page(acces.trouver(id), LectureDeFormulaire.de(Map.of()), "", avis);
    }

    private ModelAndView page(Ouvert ouvert, LectureDeFormulaire lecture, String erreur, String avis) {
        var titre = ChampTexte.de(
                lecture.etiquette("titre", "Titre")
                        .avecAide("Sans nom de personne.")
                        .estObligatoire(),
                lecture.valeur("titre"));
        var purge = lecture.champDate(lecture.etiquette("purge", "Effacer la photo le")
                .avecAide("Vide\u00a0: dans " + Piece.JOURS + " jours. Un an au plus."));
        var erreurs = new ArrayList<>(ResumeErreurs.de(List.of(titre, purge)).erreurs());
        if (!erreur.isEmpty()) {
            erreurs.add(new Lien(erreur, "#fichier"));
        }
        return new ModelAndView(
                "atelier/pieces",
                "page",
                new PageDesPieces(
                        ouvert.enTete("Documents et photos"),
                        ouvert.atelier().chemin() + "/pieces",
                        pieces.toutes(ouvert.atelier().id()),
                        titre,
                        lecture.valeur("genre").equals("photo"),
                        purge,
                        erreur,
                        new ResumeErreurs(erreurs),
                        avis));
    }

    /** A file ready to be kept, or what is wrong with it. */
    private record Recu(@Nullable GenreDeDocument genre, byte[] contenu, String erreur) {
        static Recu refus(String erreur) {
            return new Recu(null, new byte[0], erreur);
        }
    }

    private static Recu recevoir(@Nullable MultipartFile fichier, boolean photo) throws IOException {
        byte[] contenu = fichier == null ? new byte[0] : fichier.getBytes();
        if (contenu.length == 0) {
            return Recu.refus("Choisissez un fichier sur votre appareil.");
        }
        if (contenu.length > Piece.OCTETS_MAX) {
            return Recu.refus("Ce fichier dépasse 10\u00a0Mo. Allégez-le, puis choisissez-le de nouveau.");
        }
        if (photo) {
            return PhotoDuPapier.redessiner(contenu)
                    .map(jpeg -> new Recu(GenreDeDocument.JPEG, jpeg, ""))
                    .orElseGet(
                            () -> Recu.refus(
                                    "Ce fichier n’est pas une photo JPEG ou PNG que le site sait ouvrir. Prenez-la de nouveau, ou enregistrez-la en JPEG."));
        }
        return GenreDeDocument.de(contenu)
                .map(genre -> new Recu(genre, contenu, ""))
                .orElseGet(() -> Recu.refus("Ce fichier n’est pas un document " + GenreDeDocument.ACCEPTES
                        + ", ou il contient des programmes (macros). Enregistrez-le dans un de ces formats."));
    }

    @PostMapping(PIECES)
    ModelAndView ajouter(
            @PathVariable String id,
            @RequestParam Map<String, String> parametres,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var ouvert = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        boolean photo = lecture.valeur("genre").equals("photo");
        var titre = lecture.texteExige("titre", Piece.TITRE_MAX, "Donnez un titre au fichier.");
        var jour = photo ? purge(lecture, horloge.aujourdhui(ouvert.demarche())) : Optional.<LocalDate>empty();
        var recu = pieces.toutes(id).size() >= Piece.NOMBRE_MAX
                ? Recu.refus("Cet atelier a déjà " + Piece.NOMBRE_MAX + " fichiers, retirés compris.")
                : recevoir(fichier, photo);
        if (recu.genre() == null || !lecture.juste()) {
            return page(ouvert, lecture, recu.erreur(), "");
        }
        var piece = pieces.ajouter(id, titre, recu.genre(), recu.contenu(), jour.orElse(null));
        journal.noter("atelier.piece.ajouter", piece, photo ? "photo" : "document");
        return vers(ouvert, "ajout");
    }

    private static Optional<LocalDate> purge(LectureDeFormulaire lecture, LocalDate aujourdhui) {
        var jour = lecture.date("purge").orElse(aujourdhui.plusDays(Piece.JOURS));
        if (!jour.isAfter(aujourdhui) || jour.isAfter(aujourdhui.plusYears(1))) {
            lecture.refuser("purge", "Choisissez un jour à venir, dans un an au plus.");
        }
        return Optional.of(jour);
    }

    private static ModelAndView vers(Ouvert ouvert, String fait) {
        return new ModelAndView("redirect:" + ouvert.atelier().chemin() + "/pieces?fait=" + fait);
    }

    private Piece trouver(String atelier, String piece) {
        return pieces.trouver(atelier, piece)
                .orElseThrow(() -> Refus.introuvable("Ce fichier n’est plus dans l’atelier."));
    }

    /** A document is kept as a file; a photograph, which the site drew itself, is shown. */
    @GetMapping(UNE)
    ResponseEntity<byte[]> contenu(@PathVariable String id, @PathVariable("piece") String numero) {
        acces.trouver(id);
        var piece = trouver(id, numero);
        var nom = piece.genre().fichier(piece.titre());
        var disposition = piece.photo() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(piece.genre().type()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(nom, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pieces.contenu(piece.id()));
    }

    /** @param retiree « oui » takes it off the list, « non » puts it back */
    @PostMapping(UNE + "/retirer")
    ModelAndView retirer(
            @PathVariable String id,
            @PathVariable("piece") String numero,
            @RequestParam(defaultValue = "oui") String retiree) {
        var ouvert = acces.trouver(id);
        var piece = trouver(id, numero);
        pieces.retirer(id, piece.id(), retiree.equals("oui"));
        journal.noter("atelier.piece.retirer", piece.id(), retiree);
        return vers(ouvert, retiree.equals("oui") ? "retrait" : "ajout");
    }

    @PostMapping(UNE + "/effacer")
    ModelAndView effacer(@PathVariable String id, @PathVariable("piece") String numero) {
        var ouvert = acces.trouver(id);
        pieces.effacer(id, trouver(id, numero).id());
        journal.noter("atelier.piece.effacer", numero, "");
        return vers(ouvert, "effacement");
    }
}
