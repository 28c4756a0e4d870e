package fr.maillage.atelier.tableau;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.atelier.contribution.Contribution;
import fr.maillage.atelier.contribution.Depot;
import fr.maillage.atelier.contribution.Genre;
import fr.maillage.atelier.piece.Piece;
import fr.maillage.atelier.piece.PiecesEnBase;
import fr.maillage.atelier.registre.Depots;
import fr.maillage.atelier.registre.Familles;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Hasard;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Paper contributions, typed at the keyboard: right lines are written, wrong ones stay in the grid with what is wrong. */
@Controller
class SaisieController {
    private static final String SAISIE = TableauController.UN + "/saisie";
    private static final int LIGNES = 8;
    private static final int LIGNES_MAX = 200;
    private static final int VOIX_MAX = 10_000;
    private static final int LONGUEUR_DE_CLE = 20;

    private final AccesAuxAteliers acces;
    private final Depots depots;
    private final Familles familles;
    private final PiecesEnBase pieces;

    SaisieController(AccesAuxAteliers acces, Depots depots, Familles familles, PiecesEnBase pieces) {
        this.acces = acces;
        this.depots = depots;
        this.familles = familles;
        this.pieces = pieces;
    }

    @GetMapping(SAISIE)
    ModelAndView grille(@PathVariable String id, @RequestParam(defaultValue = "") String ecrites) {
        var avis = ecrites.matches("[1-9][0-9]{0,2}")
                ? Formats.compte(Integer.parseInt(ecrites), "contribution est", "contributions sont") + " au tableau."
                : "";
        return grille(acces.trouver(id), avis, false, Hasard.texte(LONGUEUR_DE_CLE), List.of());
    }

    private ModelAndView grille(
            Ouvert ouvert, String avis, boolean alerte, String cle, List<PageDeSaisie.Ligne> gardees) {
        var lignes = new ArrayList<>(gardees);
        int debut = gardees.stream().mapToInt(PageDeSaisie.Ligne::rang).max().orElse(-1) + 1;
        IntStream.range(debut, debut + LIGNES)
                .mapToObj(PageDeSaisie.Ligne::vide)
                .forEach(lignes::add);
        return new ModelAndView(
                "atelier/saisie",
                "page",
                new PageDeSaisie(
                        ouvert.enTete(
                                        "Saisir le papier",
                                        new Lien("Tableau", ouvert.atelier().chemin() + "/tableau"))
                                .avecModule("grille.js"),
                        ouvert.atelier(),
                        avis,
                        alerte,
                        cle,
                        familles.de(ouvert.atelier().id()),
                        photos(ouvert),
                        lignes));
    }

    private List<Lien> photos(Ouvert ouvert) {
        return pieces.toutes(ouvert.atelier().id()).stream()
                .filter(Piece::photo)
                .map(p -> new Lien(p.titre(), ouvert.atelier().chemin() + "/pieces/" + p.id()))
                .toList();
    }

    @PostMapping(SAISIE)
    ModelAndView ecrire(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouvert = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var cle =
                lecture.valeur("cle").matches("[0-9a-z]{8,30}") ? lecture.valeur("cle") : Hasard.texte(LONGUEUR_DE_CLE);
        var gardees = new ArrayList<PageDeSaisie.Ligne>();
        int ecrites = 0;
        for (int rang = 0; rang < LIGNES_MAX; rang++) {
            if (lecture.valeur("texte-" + rang).isEmpty()) {
                continue;
            }
            var ligne = lire(lecture, rang);
            if (ligne.erreur().isEmpty()) {
                depots.deposer(id, depot(ligne, cle));
                ecrites++;
            } else {
                gardees.add(ligne);
            }
        }
        if (gardees.isEmpty()) {
            return ecrites == 0
                    ? grille(ouvert, "Rien n’est écrit\u00a0: remplissez au moins une ligne.", true, cle, List.of())
                    : new ModelAndView("redirect:" + ouvert.atelier().chemin() + "/saisie?ecrites=" + ecrites);
        }
        return grille(
                ouvert,
                Formats.compte(ecrites, "contribution est", "contributions sont") + " au tableau. "
                        + Formats.compte(gardees.size(), "ligne reste", "lignes restent") + " à corriger ci-dessous.",
                true,
                cle,
                gardees);
    }

    private static PageDeSaisie.Ligne lire(LectureDeFormulaire lecture, int rang) {
        var texte = lecture.valeur("texte-" + rang);
        var voix = lecture.valeur("voix-" + rang);
        var erreur = "";
        if (texte.length() > Contribution.TEXTE_MAX) {
            erreur = "Ce texte a " + texte.length() + " caractères\u00a0: raccourcissez-le à " + Contribution.TEXTE_MAX
                    + ".";
        } else if (!voix.isEmpty() && (!voix.matches("[0-9]{1,5}") || Integer.parseInt(voix) > VOIX_MAX)) {
            erreur = "Le nombre de soutiens n’est pas un nombre.";
        }
        return new PageDeSaisie.Ligne(
                rang,
                lecture.valeur("genre-" + rang).equals("IDEE") ? "IDEE" : "BESOIN",
                lecture.valeur("famille-" + rang),
                lecture.cochee("verbatim-" + rang),
                texte,
                voix,
                erreur);
    }

    private static Depot depot(PageDeSaisie.Ligne ligne, String cle) {
        return new Depot(
                Genre.valueOf(ligne.genre()),
                ligne.famille(),
                ligne.texte(),
                ligne.verbatim(),
                null,
                "",
                Contribution.Source.PAPIER,
                null,
                ligne.voix().isEmpty() ? 0 : Integer.parseInt(ligne.voix()),
                cle + "r" + ligne.rang());
    }
}
