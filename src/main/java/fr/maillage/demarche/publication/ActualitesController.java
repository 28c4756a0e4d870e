package fr.maillage.demarche.publication;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.pages.PageDeSaisie;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.Saisie;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The news of a démarche: written as drafts, published, changed. */
@Controller
class ActualitesController {
    private static final String RACINE = PagePubliqueController.RACINE + "/actualites";
    private static final String UNE = RACINE + "/{actualite:[0-9a-z]{8}}";
    private static final List<Option> ETATS = List.of(
            new Option("brouillon", "Garder en brouillon"), new Option("publiee", "Publier sur la page publique"));

    private final AccesAuxDemarches acces;
    private final ActualitesEnBase actualites;
    private final Journal journal;

    ActualitesController(AccesAuxDemarches acces, ActualitesEnBase actualites, Journal journal) {
        this.acces = acces;
        this.actualites = actualites;
        this.journal = journal;
    }

    @GetMapping(RACINE + "/nouvelle")
    ModelAndView nouvelle(@PathVariable String id) {
        return formulaire(acces.trouver(id), "", 0, LectureDeFormulaire.de(Map.of()), "");
    }

    /** @param actualite identifier; empty for a new one */
    private static ModelAndView formulaire(
            Demarche demarche, String actualite, int version, LectureDeFormulaire lecture, String avis) {
        var racine = PagesDePublication.racine(demarche);
        List<Saisie> saisies = List.of(
                ChampTexte.de(lecture.etiquette("titre", "Titre").estObligatoire(), lecture.valeur("titre")),
                lecture.champDate(lecture.etiquette("jour", "Date").estObligatoire()),
                new ZoneDeTexte(
                        lecture.etiquette("texte", "Texte")
                                .avecAide("Une ligne vide sépare deux paragraphes. Ne citez personne sans son accord.")
                                .estObligatoire(),
                        lecture.valeur("texte"),
                        10,
                        Actualite.TEXTE_MAX),
                new Liste(lecture.etiquette("etat", "État"), ETATS, lecture.valeur("etat", "brouillon")));
        return new ModelAndView(
                "demarche/saisie",
                "page",
                PageDeSaisie.de(
                                AccesAuxDemarches.enTete(
                                        demarche,
                                        actualite.isEmpty() ? "Écrire une actualité" : "Modifier l’actualité",
                                        new Lien("Page publique", racine)),
                                racine + "/actualites" + (actualite.isEmpty() ? "" : "/" + actualite),
                                version,
                                saisies,
                                "Enregistrer l’actualité",
                                racine)
                        .avecAvis(avis));
    }

    private static Optional<ActualitesEnBase.Contenu> lire(LectureDeFormulaire lecture) {
        var titre = lecture.texteExige("titre", Actualite.TITRE_MAX, "Donnez un titre à l’actualité.");
        var jour = lecture.dateExigee("jour", "Donnez la date de l’actualité.");
        var texte = lecture.texteExige("texte", Actualite.TEXTE_MAX, "Écrivez le texte de l’actualité.");
        var etat = lecture.parmi("etat", ETATS, "Dites si l’actualité est un brouillon ou si elle est publiée.");
        return lecture.juste()
                ? Optional.of(new ActualitesEnBase.Contenu(
                        titre, jour.orElseThrow(), texte, etat.orElseThrow().equals("publiee")))
                : Optional.empty();
    }

    @PostMapping(RACINE)
    ModelAndView creer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var contenu = lire(lecture);
        if (contenu.isEmpty()) {
            return formulaire(demarche, "", 0, lecture, "");
        }
        journal.noter("demarche.actualite.creer", id, actualites.creer(id, contenu.get()));
        return PagePubliqueController.vers(demarche);
    }

    @GetMapping(UNE)
    ModelAndView modifier(@PathVariable String id, @PathVariable String actualite) {
        var demarche = acces.trouver(id);
        var lue = trouver(id, actualite);
        var lecture = LectureDeFormulaire.de(Map.of(
                "titre", lue.titre(),
                "jour-jour", String.valueOf(lue.jour().getDayOfMonth()),
                "jour-mois", String.valueOf(lue.jour().getMonthValue()),
                "jour-annee", String.valueOf(lue.jour().getYear()),
                "texte", lue.texte(),
                "etat", lue.publiee() ? "publiee" : "brouillon"));
        return formulaire(demarche, actualite, lue.version(), lecture, "");
    }

    private Actualite trouver(String demarche, String actualite) {
        return actualites
                .trouver(demarche, actualite)
                .orElseThrow(() -> Refus.introuvable("Cette actualité n’est pas dans la démarche."));
    }

    @PostMapping(UNE)
    ModelAndView enregistrer(
            @PathVariable String id, @PathVariable String actualite, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lue = trouver(id, actualite);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var contenu = lire(lecture);
        if (contenu.isEmpty()) {
            return formulaire(demarche, actualite, lue.version(), lecture, "");
        }
        if (!actualites.changer(id, actualite, version, contenu.get())) {
            return formulaire(demarche, actualite, lue.version(), lecture, PageDeSaisie.CHANGE_ENTRE_TEMPS);
        }
        journal.noter("demarche.actualite.changer", id, actualite);
        return PagePubliqueController.vers(demarche);
    }
}
