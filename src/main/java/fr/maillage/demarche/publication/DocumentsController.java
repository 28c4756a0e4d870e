package fr.maillage.demarche.publication;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.presentation.GenreDeDocument;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Documents given to the public: their kind is told by what they hold. */
@Controller
class DocumentsController {
    private static final String RACINE = PagePubliqueController.RACINE + "/documents";

    private final AccesAuxDemarches acces;
    private final DocumentsEnBase documents;
    private final Journal journal;

    DocumentsController(AccesAuxDemarches acces, DocumentsEnBase documents, Journal journal) {
        this.acces = acces;
        this.documents = documents;
        this.journal = journal;
    }

    @GetMapping(RACINE + "/nouveau")
    ModelAndView nouveau(@PathVariable String id) {
        return depot(acces.trouver(id), LectureDeFormulaire.de(Map.of()), "");
    }

    private static ModelAndView depot(Demarche demarche, LectureDeFormulaire lecture, String erreur) {
        var racine = PagesDePublication.racine(demarche);
        var titre = ChampTexte.de(
                lecture.etiquette("titre", "Titre")
                        .avecAide("Ce que le lecteur y trouve, sans le nom du fichier.")
                        .estObligatoire(),
                lecture.valeur("titre"));
        var jour =
                lecture.champDate(lecture.etiquette("jour", "Date du document").estObligatoire());
        var erreurs = new ArrayList<>(ResumeErreurs.de(List.of(titre, jour)).erreurs());
        if (!erreur.isEmpty()) {
            erreurs.add(new Lien(erreur, "#fichier"));
        }
        return new ModelAndView(
                "demarche/publication/document",
                "page",
                new PagesDePublication.Depot(
                        AccesAuxDemarches.enTete(demarche, "Ajouter un document", new Lien("Page publique", racine)),
                        racine,
                        titre,
                        jour,
                        erreur,
                        new ResumeErreurs(erreurs)));
    }

    @PostMapping(RACINE)
    ModelAndView creer(
            @PathVariable String id,
            @RequestParam Map<String, String> parametres,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var demarche = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var titre = lecture.texteExige("titre", DocumentPublie.TITRE_MAX, "Donnez un titre au document.");
        var jour = lecture.dateExigee("jour", "Donnez la date du document.");
        byte[] contenu = fichier == null ? new byte[0] : fichier.getBytes();
        var genre = GenreDeDocument.de(contenu);
        var erreur = "";
        if (contenu.length == 0) {
            erreur = "Choisissez un fichier sur votre ordinateur.";
        } else if (contenu.length > DocumentPublie.OCTETS_MAX) {
            erreur = "Ce fichier dépasse 10\u00a0Mo. Allégez-le, puis choisissez-le de nouveau.";
        } else if (genre.isEmpty()) {
            erreur = "Ce fichier n’est pas un document " + GenreDeDocument.ACCEPTES
                    + ", ou il contient des programmes (macros). Enregistrez-le dans un de ces formats.";
        } else if (documents.tous(id).size() >= DocumentPublie.NOMBRE_MAX) {
            erreur = "Cette démarche a déjà " + DocumentPublie.NOMBRE_MAX + " documents, retirés compris.";
        }
        if (!erreur.isEmpty() || !lecture.juste()) {
            return depot(demarche, lecture, erreur);
        }
        journal.noter(
                "demarche.document.creer",
                id,
                documents.creer(id, titre, jour.orElseThrow(), genre.orElseThrow(), contenu));
        return PagePubliqueController.vers(demarche);
    }
}
