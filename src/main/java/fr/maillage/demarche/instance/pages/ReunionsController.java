package fr.maillage.demarche.instance.pages;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.instance.Instance;
import fr.maillage.demarche.instance.Reunion;
import fr.maillage.demarche.instance.pages.PagesDInstance.Formulaire;
import fr.maillage.demarche.instance.registre.InstancesEnBase;
import fr.maillage.demarche.instance.registre.ReunionsEnBase;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Meetings: planned, shown, changed, taken off. */
@Controller
class ReunionsController {
    static final String UNE = AccesAuxDemarches.RACINE + "/{id}/reunions/{reunion}";
    static final String DEPASSEE =
            "Quelqu’un d’autre a changé cette réunion depuis que vous l’avez ouverte. Rien n’est enregistré\u00a0: ce que vous avez"
                    + " écrit est ci-dessous. Enregistrez de nouveau pour le garder.";
    private static final String NOUVELLE = InstancesController.INSTANCES + "/{instance}/reunions";

    private final AccesAuxDemarches acces;
    private final InstancesEnBase instances;
    private final ReunionsEnBase reunions;
    private final AssemblageDeReunion assemblage;
    private final Journal journal;

    ReunionsController(
            AccesAuxDemarches acces,
            InstancesEnBase instances,
            ReunionsEnBase reunions,
            AssemblageDeReunion assemblage,
            Journal journal) {
        this.acces = acces;
        this.instances = instances;
        this.reunions = reunions;
        this.assemblage = assemblage;
        this.journal = journal;
    }

    static String chemin(Demarche demarche, String reunion) {
        return demarche.chemin() + "/reunions/" + reunion;
    }

    static String etat(Reunion reunion, LocalDate aujourdhui) {
        if (reunion.annulee()) {
            return "annulée";
        }
        return reunion.tenue(aujourdhui) ? "tenue" : "à venir";
    }

    private Instance instance(Demarche demarche, String instance) {
        return instances
                .trouver(demarche.id(), instance)
                .orElseThrow(() -> Refus.introuvable("Cette instance n’existe pas dans cette démarche."));
    }

    @GetMapping(NOUVELLE + "/nouvelle")
    ModelAndView nouvelle(@PathVariable String id, @PathVariable String instance) {
        var demarche = acces.trouver(id);
        var vue = instance(demarche, instance);
        return nouvelle(demarche, vue, FormulaireDeReunion.nouvelle(vue.nom()));
    }

    private ModelAndView nouvelle(Demarche demarche, Instance instance, LectureDeFormulaire lecture) {
        var chemin = InstancesController.chemin(demarche, instance.id());
        return formulaire(
                InstancesController.enTete(demarche, "Nouvelle réunion", new Lien(instance.nom(), chemin)),
                chemin + "/reunions",
                0,
                lecture,
                "",
                "Créer la réunion",
                chemin);
    }

    private static ModelAndView formulaire(
            EnTete enTete,
            String action,
            int version,
            LectureDeFormulaire lecture,
            String avis,
            String bouton,
            String retour) {
        var saisies = FormulaireDeReunion.saisies(lecture);
        return new ModelAndView(
                "demarche/instance/formulaire",
                "page",
                new Formulaire(
                        enTete,
                        action,
                        version,
                        avis,
                        ResumeErreurs.de(saisies),
                        saisies,
                        "",
                        "",
                        List.of(),
                        List.of(),
                        bouton,
                        retour));
    }

    @PostMapping(NOUVELLE)
    @Transactional
    public ModelAndView creer(
            @PathVariable String id, @PathVariable String instance, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var vue = instance(demarche, instance);
        var lecture = LectureDeFormulaire.de(parametres);
        var contenu = FormulaireDeReunion.lire(lecture);
        if (contenu.isEmpty()) {
            return nouvelle(demarche, vue, lecture);
        }
        var reunion = reunions.creer(id, instance, contenu.get());
        journal.noter("demarche.reunion.creer", reunion, id);
        return new ModelAndView("redirect:" + chemin(demarche, reunion));
    }

    @GetMapping(UNE)
    ModelAndView une(@PathVariable String id, @PathVariable String reunion) {
        var demarche = acces.trouver(id);
        return new ModelAndView(
                "demarche/instance/reunion",
                "page",
                assemblage.page(assemblage.dossier(demarche, reunion), acces.compte()));
    }

    @GetMapping(UNE + "/modifier")
    ModelAndView modifier(@PathVariable String id, @PathVariable String reunion) {
        var dossier = assemblage.dossier(acces.trouver(id), reunion);
        return changement(dossier, FormulaireDeReunion.de(dossier.reunion()), "");
    }

    private static ModelAndView changement(
            AssemblageDeReunion.Dossier dossier, LectureDeFormulaire lecture, String avis) {
        return formulaire(
                dossier.enTete("Modifier la réunion"),
                dossier.chemin() + "/modifier",
                dossier.reunion().version(),
                lecture,
                avis,
                "Enregistrer",
                dossier.chemin());
    }

    @PostMapping(UNE + "/modifier")
    @Transactional
    public ModelAndView enregistrer(
            @PathVariable String id, @PathVariable String reunion, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var dossier = assemblage.dossier(demarche, reunion);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var contenu = FormulaireDeReunion.lire(lecture);
        if (contenu.isEmpty()) {
            return changement(dossier, lecture, "");
        }
        if (!reunions.changer(reunion, version, contenu.get())) {
            return changement(assemblage.dossier(demarche, reunion), lecture, DEPASSEE);
        }
        journal.noter("demarche.reunion.changer", reunion, id);
        return new ModelAndView("redirect:" + dossier.chemin());
    }

    /** @param retiree « oui » takes it off the list, « non » puts it back */
    @PostMapping(UNE + "/retirer")
    @Transactional
    public ModelAndView retirer(
            @PathVariable String id, @PathVariable String reunion, @RequestParam(defaultValue = "oui") String retiree) {
        var dossier = assemblage.dossier(acces.trouver(id), reunion);
        reunions.retirer(reunion, retiree.equals("oui"));
        journal.noter("demarche.reunion.retirer", reunion, retiree);
        return new ModelAndView("redirect:" + dossier.chemin());
    }
}
