package fr.maillage.demarche.pages;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.SectionsDeDemarche;
import fr.maillage.demarche.registre.DemarchesEnBase;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Rubrique;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Démarches: listed, created, changed, removed from the list and put back. */
@Controller
class DemarchesController {
    private static final String UNE = AccesAuxDemarches.RACINE + "/{id:[0-9a-z]{8}}";

    private final AccesAuxDemarches acces;
    private final DemarchesEnBase demarches;
    private final List<SectionsDeDemarche> sections;
    private final Journal journal;

    DemarchesController(
            AccesAuxDemarches acces,
            DemarchesEnBase demarches,
            ObjectProvider<SectionsDeDemarche> sections,
            Journal journal) {
        this.acces = acces;
        this.demarches = demarches;
        this.sections = sections.orderedStream().toList();
        this.journal = journal;
    }

    @GetMapping(AccesAuxDemarches.RACINE)
    ModelAndView liste() {
        var lignes = acces.toutes().stream()
                .map(d -> new PageDesDemarches.Ligne(
                        new Lien(d.nom(), d.chemin()),
                        acces.nomDuTerritoire(d),
                        d.porteur(),
                        d.demonstration(),
                        Formats.moment(d.modifieLe())))
                .toList();
        return new ModelAndView(
                "demarche/demarches", "page", new PageDesDemarches(enTete("Démarches", List.of()), lignes));
    }

    private static EnTete enTete(String titre, List<Lien> parents) {
        var fil = new ArrayList<Lien>(List.of(new Lien("Gestion", "/gestion")));
        fil.addAll(parents);
        return EnTete.de(titre, Rubrique.GESTION).sous(fil.toArray(Lien[]::new)).avecStyle("demarche.css");
    }

    @GetMapping(AccesAuxDemarches.RACINE + "/nouvelle")
    ModelAndView nouvelle() {
        return nouvelle(LectureDeFormulaire.de(Map.of()));
    }

    private ModelAndView nouvelle(LectureDeFormulaire lecture) {
        var enTete = enTete("Nouvelle démarche", List.of(new Lien("Démarches", AccesAuxDemarches.RACINE)));
        return new ModelAndView(
                "demarche/formulaire",
                "page",
                FormulaireDeDemarche.nouveau(enTete, acces.territoires(acces.compte()), lecture));
    }

    @PostMapping(AccesAuxDemarches.RACINE)
    ModelAndView creer(@RequestParam Map<String, String> parametres) {
        var compte = acces.compte();
        var lecture = LectureDeFormulaire.de(parametres);
        var contenu = FormulaireDeDemarche.lire(lecture, acces, compte);
        if (contenu.isEmpty()) {
            return nouvelle(lecture);
        }
        var id = demarches.creer(contenu.get(), false, compte.id());
        journal.noter("demarche.creer", id, contenu.get().perimetre());
        return vers(id);
    }

    private static ModelAndView vers(String id) {
        return new ModelAndView("redirect:" + AccesAuxDemarches.RACINE + "/" + id);
    }

    @GetMapping(UNE)
    ModelAndView demarche(@PathVariable String id) {
        var demarche = acces.trouver(id);
        return new ModelAndView(
                "demarche/demarche",
                "page",
                new PageDeDemarche(
                        enTete(demarche.nom(), List.of(new Lien("Démarches", AccesAuxDemarches.RACINE)))
                                .avecSurtitre("Démarche"),
                        demarche,
                        new Lien(
                                acces.nomDuTerritoire(demarche),
                                acces.perimetre(demarche).chemin()),
                        sections.stream()
                                .flatMap(s -> s.pour(demarche).stream())
                                .toList()));
    }

    @GetMapping(UNE + "/modifier")
    ModelAndView modifier(@PathVariable String id) {
        var demarche = acces.trouver(id);
        return changement(demarche, FormulaireDeDemarche.de(demarche, acces.territoires(acces.compte())), "");
    }

    private ModelAndView changement(Demarche demarche, LectureDeFormulaire lecture, String avis) {
        return new ModelAndView(
                "demarche/formulaire",
                "page",
                FormulaireDeDemarche.deChangement(
                        AccesAuxDemarches.enTete(demarche, "Modifier la démarche"),
                        demarche,
                        acces.territoires(acces.compte()),
                        lecture,
                        avis));
    }

    @PostMapping(UNE + "/modifier")
    ModelAndView enregistrer(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var contenu = FormulaireDeDemarche.lire(lecture, acces, acces.compte());
        if (contenu.isEmpty()) {
            return changement(demarche, lecture, "");
        }
        if (!demarches.changer(id, version, contenu.get())) {
            return changement(
                    acces.trouver(id),
                    lecture,
                    "Quelqu’un d’autre a changé cette démarche depuis que vous l’avez ouverte. Rien n’est enregistré\u00a0:"
                            + " vos textes sont ci-dessous. Enregistrez de nouveau pour remplacer les siens.");
        }
        journal.noter("demarche.changer", id, contenu.get().perimetre());
        return vers(id);
    }

    /** @param retiree « oui » takes it off the list, « non » puts it back */
    @PostMapping(UNE + "/retirer")
    ModelAndView retirer(@PathVariable String id, @RequestParam(defaultValue = "oui") String retiree) {
        acces.trouver(id);
        demarches.retirer(id, retiree.equals("oui"));
        journal.noter("demarche.retirer", id, retiree);
        return vers(id);
    }
}
