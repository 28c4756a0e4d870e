package fr.maillage.atelier.pages;

import fr.maillage.atelier.AccesAuxAteliers;
import fr.maillage.atelier.AccesAuxAteliers.Ouvert;
import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.Ateliers;
import fr.maillage.atelier.SectionsDAtelier;
import fr.maillage.atelier.registre.AteliersEnBase;
import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.territoire.Perimetre;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Workshops of a démarche: listed, created, changed, removed from the list and put back. */
@Controller
class AteliersController {
    private static final String LISTE = AccesAuxDemarches.RACINE + "/{demarche:[0-9a-z]{8}}/ateliers";
    private static final String UN = Atelier.RACINE + "/{id:[0-9a-z]{8}}";

    private final AccesAuxDemarches demarches;
    private final AccesAuxAteliers acces;
    private final Ateliers ateliers;
    private final AteliersEnBase registre;
    private final List<SectionsDAtelier> sections;
    private final Journal journal;

    AteliersController(
            AccesAuxDemarches demarches,
            AccesAuxAteliers acces,
            AteliersEnBase registre,
            ObjectProvider<SectionsDAtelier> sections,
            Journal journal) {
        this.demarches = demarches;
        this.acces = acces;
        this.ateliers = registre;
        this.registre = registre;
        this.sections = sections.orderedStream().toList();
        this.journal = journal;
    }

    @GetMapping(LISTE)
    ModelAndView liste(@PathVariable("demarche") String id) {
        var demarche = demarches.trouver(id);
        var lignes = ateliers.deLaDemarche(id).stream()
                .map(a -> new PageDesAteliers.Ligne(
                        new Lien(a.nom(), a.chemin()),
                        acces.nomDuTerritoire(a),
                        Quand.de(a),
                        a.etat().libelle()))
                .toList();
        var enTete = AccesAuxDemarches.enTete(demarche, "Ateliers").avecStyle("atelier.css");
        return new ModelAndView(
                "atelier/ateliers",
                "page",
                new PageDesAteliers(
                        enTete,
                        AccesAuxAteliers.liste(demarche) + "/nouveau",
                        AccesAuxAteliers.liste(demarche) + "/comparaison",
                        lignes));
    }

    @GetMapping(LISTE + "/nouveau")
    ModelAndView nouveau(@PathVariable("demarche") String id) {
        return nouveau(demarches.trouver(id), LectureDeFormulaire.de(Map.of()));
    }

    private ModelAndView nouveau(Demarche demarche, LectureDeFormulaire lecture) {
        var liste = AccesAuxAteliers.liste(demarche);
        return new ModelAndView(
                "atelier/formulaire",
                "page",
                FormulaireDAtelier.nouveau(
                        AccesAuxDemarches.enTete(demarche, "Nouvel atelier", new Lien("Ateliers", liste)),
                        liste,
                        acces.territoires(demarche),
                        lecture));
    }

    @PostMapping(LISTE)
    ModelAndView creer(@PathVariable("demarche") String id, @RequestParam Map<String, String> parametres) {
        var demarche = demarches.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var contenu = FormulaireDAtelier.lire(lecture, acces.territoires(demarche));
        if (contenu.isEmpty()) {
            return nouveau(demarche, lecture);
        }
        var atelier = registre.creer(id, contenu.get(), demarches.compte().id());
        journal.noter("atelier.creer", atelier, contenu.get().perimetre());
        return vers(atelier);
    }

    private static ModelAndView vers(String id) {
        return new ModelAndView("redirect:" + Atelier.RACINE + "/" + id);
    }

    @GetMapping(UN)
    ModelAndView atelier(@PathVariable String id) {
        var ouvert = acces.trouver(id);
        var atelier = ouvert.atelier();
        var enTete = AccesAuxDemarches.enTete(
                        ouvert.demarche(),
                        atelier.nom(),
                        new Lien("Ateliers", AccesAuxAteliers.liste(ouvert.demarche())))
                .avecStyle("atelier.css");
        return new ModelAndView(
                "atelier/atelier",
                "page",
                new PageDAtelier(
                        enTete,
                        atelier,
                        ouvert.demarche(),
                        new Lien(
                                acces.nomDuTerritoire(atelier),
                                acces.perimetre(atelier).map(Perimetre::chemin).orElse("")),
                        Quand.de(atelier),
                        sections.stream().flatMap(s -> s.pour(atelier).stream()).toList()));
    }

    @GetMapping(UN + "/modifier")
    ModelAndView modifier(@PathVariable String id) {
        var ouvert = acces.trouver(id);
        return changement(ouvert, FormulaireDAtelier.de(ouvert.atelier()), "");
    }

    private ModelAndView changement(Ouvert ouvert, LectureDeFormulaire lecture, String avis) {
        return new ModelAndView(
                "atelier/formulaire",
                "page",
                FormulaireDAtelier.deChangement(
                        ouvert.enTete("Modifier l’atelier"),
                        ouvert.atelier(),
                        acces.territoires(ouvert.demarche()),
                        lecture,
                        avis));
    }

    @PostMapping(UN + "/modifier")
    ModelAndView enregistrer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouvert = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var contenu = FormulaireDAtelier.lire(lecture, acces.territoires(ouvert.demarche()));
        if (contenu.isEmpty()) {
            return changement(ouvert, lecture, "");
        }
        if (!registre.changer(id, version, contenu.get())) {
            return changement(
                    acces.trouver(id),
                    lecture,
                    "Quelqu’un d’autre a changé cet atelier depuis que vous l’avez ouvert. Rien n’est enregistré\u00a0:"
                            + " vos textes sont ci-dessous. Enregistrez de nouveau pour remplacer les siens.");
        }
        journal.noter("atelier.changer", id, contenu.get().perimetre());
        return vers(id);
    }

    /** @param retire « oui » takes it off the list, « non » puts it back */
    @PostMapping(UN + "/retirer")
    ModelAndView retirer(@PathVariable String id, @RequestParam(defaultValue = "oui") String retire) {
        acces.trouver(id);
        registre.retirer(id, retire.equals("oui"));
        journal.noter("atelier.retirer", id, retire);
        return vers(id);
    }
}
