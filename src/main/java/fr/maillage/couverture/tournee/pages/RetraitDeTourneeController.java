package fr.maillage.couverture.tournee.pages;

import fr.maillage.compte.Journal;
import fr.maillage.couverture.tournee.registre.Scenarios;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a scenario off the list, once confirmed, and puts it back. */
@Controller
class RetraitDeTourneeController {
    private static final String CHEMIN = ScenarioDeTourneeController.CHEMIN;

    private final AccesAuxTournees acces;
    private final Scenarios scenarios;
    private final Journal journal;

    RetraitDeTourneeController(AccesAuxTournees acces, Scenarios scenarios, Journal journal) {
        this.acces = acces;
        this.scenarios = scenarios;
        this.journal = journal;
    }

    @GetMapping(CHEMIN + "/retirer")
    ModelAndView confirmer(@PathVariable String id) {
        var scenario = acces.trouverPourChanger(id, acces.compte());
        var page = new RetraitDeTourneePage(
                AccesAuxTournees.enTete(
                        scenario, "Retirer le scénario", AccesAuxTournees.TOURNEES, AccesAuxTournees.lien(scenario)),
                AccesAuxTournees.chemin(scenario),
                scenario.version(),
                scenario.nom(),
                scenario.lieu() != null);
        return new ModelAndView("couverture/tournee/retirer", "page", page);
    }

    @PostMapping(CHEMIN + "/retirer")
    String retirer(@PathVariable String id, @RequestParam(defaultValue = "") String version) {
        var scenario = acces.trouverPourChanger(id, acces.compte());
        RetoucheDeTourneeController.exiger(scenario, version);
        scenarios.retirer(scenario, true);
        journal.noter("tournee.retirer", id, "version " + scenario.version());
        return "redirect:" + AccesAuxTournees.RACINE + "?retire=" + id;
    }

    @PostMapping(CHEMIN + "/remettre")
    String remettre(@PathVariable String id, @RequestParam(defaultValue = "") String version) {
        var scenario = acces.trouver(id, acces.compte());
        RetoucheDeTourneeController.exiger(scenario, version);
        if (scenario.retire()) {
            scenarios.retirer(scenario, false);
            journal.noter("tournee.remettre", id, "version " + scenario.version());
        }
        return "redirect:" + AccesAuxTournees.RACINE + "?remis=" + id;
    }
}
