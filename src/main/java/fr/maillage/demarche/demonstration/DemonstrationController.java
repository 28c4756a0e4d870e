package fr.maillage.demarche.demonstration;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.presentation.Refus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Erases the demonstration in one action, once asked. */
@Controller
class DemonstrationController {
    private static final String ADRESSE = AccesAuxDemarches.RACINE + "/{id:[0-9a-z]{8}}/effacer-la-demonstration";

    private final AccesAuxDemarches acces;
    private final DemarcheDeDemonstration demonstration;
    private final Journal journal;

    DemonstrationController(AccesAuxDemarches acces, DemarcheDeDemonstration demonstration, Journal journal) {
        this.acces = acces;
        this.demonstration = demonstration;
        this.journal = journal;
    }

    /** @throws Refus 404 for a démarche that is not of the demonstration: it can be removed, never erased so */
    private Demarche trouver(String id) {
        var demarche = acces.trouver(id);
        if (!demarche.demonstration()) {
            throw Refus.introuvable(
                    "Cette démarche n’est pas une démonstration. Retirez-la de la liste si elle ne sert plus.");
        }
        return demarche;
    }

    @GetMapping(ADRESSE)
    ModelAndView demander(@PathVariable String id) {
        var demarche = trouver(id);
        return new ModelAndView(
                "demarche/demonstration/effacer",
                "page",
                new PageDEffacement(
                        AccesAuxDemarches.enTete(demarche, "Effacer la démonstration"),
                        demarche.chemin() + "/effacer-la-demonstration",
                        demarche.chemin()));
    }

    @PostMapping(ADRESSE)
    ModelAndView effacer(@PathVariable String id) {
        trouver(id);
        demonstration.effacer(id);
        journal.noter("demarche.demonstration.effacer", id, "");
        return new ModelAndView("redirect:" + AccesAuxDemarches.RACINE);
    }
}
