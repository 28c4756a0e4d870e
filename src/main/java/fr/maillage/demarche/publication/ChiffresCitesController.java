package fr.maillage.demarche.publication;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.pages.PageDeSaisie;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Figures published elsewhere, cited with their source. */
@Controller
class ChiffresCitesController {
    private static final String RACINE = PagePubliqueController.RACINE + "/chiffres";
    private static final String UN = RACINE + "/{chiffre:[0-9a-z]{8}}";

    private final AccesAuxDemarches acces;
    private final ChiffresCitesEnBase chiffres;
    private final Journal journal;

    ChiffresCitesController(AccesAuxDemarches acces, ChiffresCitesEnBase chiffres, Journal journal) {
        this.acces = acces;
        this.chiffres = chiffres;
        this.journal = journal;
    }

    @GetMapping(RACINE + "/nouveau")
    ModelAndView nouveau(@PathVariable String id) {
        return formulaire(acces.trouver(id), "", 0, LectureDeFormulaire.de(Map.of()), "");
    }

    private static ModelAndView formulaire(
            Demarche demarche, String chiffre, int version, LectureDeFormulaire lecture, String avis) {
        var racine = PagesDePublication.racine(demarche);
        List<Saisie> saisies = List.of(
                new ChampTexte(
                        lecture.etiquette("valeur", "Chiffre")
                                .avecAide("Par exemple\u00a0: 120.")
                                .estObligatoire(),
                        lecture.valeur("valeur"),
                        "text",
                        null,
                        null,
                        40,
                        true),
                ChampTexte.de(
                        lecture.etiquette("libelle", "Ce qu’il compte")
                                .avecAide("Par exemple\u00a0: participants à la tournée.")
                                .estObligatoire(),
                        lecture.valeur("libelle")),
                ChampTexte.de(
                        lecture.etiquette("source", "Source")
                                .avecAide("Qui l’a publié, où et quand. Un chiffre sans source ne se publie pas.")
                                .estObligatoire(),
                        lecture.valeur("source")));
        return new ModelAndView(
                "demarche/saisie",
                "page",
                PageDeSaisie.de(
                                AccesAuxDemarches.enTete(
                                        demarche,
                                        chiffre.isEmpty() ? "Citer un chiffre" : "Modifier le chiffre cité",
                                        new Lien("Page publique", racine)),
                                racine + "/chiffres" + (chiffre.isEmpty() ? "" : "/" + chiffre),
                                version,
                                saisies,
                                "Enregistrer le chiffre",
                                racine)
                        .avecChapeau(
                                "Pour un chiffre publié ailleurs, par exemple dans un rapport. Il est montré à part des compteurs, qui se"
                                        + " calculent d’eux-mêmes.")
                        .avecAvis(avis));
    }

    private static Optional<ChiffresCitesEnBase.Contenu> lire(LectureDeFormulaire lecture) {
        var contenu = new ChiffresCitesEnBase.Contenu(
                lecture.texteExige("valeur", 40, "Écrivez le chiffre."),
                lecture.texteExige("libelle", 160, "Dites ce que ce chiffre compte."),
                lecture.texteExige("source", 300, "Donnez la source de ce chiffre."));
        return lecture.juste() ? Optional.of(contenu) : Optional.empty();
    }

    @PostMapping(RACINE)
    ModelAndView creer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var contenu = lire(lecture);
        if (contenu.isEmpty()) {
            return formulaire(demarche, "", 0, lecture, "");
        }
        journal.noter("demarche.chiffre.creer", id, chiffres.creer(id, contenu.get()));
        return PagePubliqueController.vers(demarche);
    }

    @GetMapping(UN)
    ModelAndView modifier(@PathVariable String id, @PathVariable String chiffre) {
        var demarche = acces.trouver(id);
        var lu = trouver(id, chiffre);
        var lecture = LectureDeFormulaire.de(Map.of(
                "valeur", lu.contenu().valeur(),
                "libelle", lu.contenu().libelle(),
                "source", lu.contenu().source()));
        return formulaire(demarche, chiffre, lu.version(), lecture, "");
    }

    private ChiffresCitesEnBase.ChiffreCite trouver(String demarche, String chiffre) {
        return chiffres.trouver(demarche, chiffre)
                .orElseThrow(() -> Refus.introuvable("Ce chiffre n’est pas dans la démarche."));
    }

    @PostMapping(UN)
    ModelAndView enregistrer(
            @PathVariable String id, @PathVariable String chiffre, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lu = trouver(id, chiffre);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var contenu = lire(lecture);
        if (contenu.isEmpty()) {
            return formulaire(demarche, chiffre, lu.version(), lecture, "");
        }
        if (!chiffres.changer(id, chiffre, version, contenu.get())) {
            return formulaire(demarche, chiffre, lu.version(), lecture, PageDeSaisie.CHANGE_ENTRE_TEMPS);
        }
        journal.noter("demarche.chiffre.changer", id, chiffre);
        return PagePubliqueController.vers(demarche);
    }
}
