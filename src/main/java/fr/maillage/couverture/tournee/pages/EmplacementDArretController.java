package fr.maillage.couverture.tournee.pages;

import fr.maillage.compte.Journal;
import fr.maillage.couverture.tournee.registre.Scenarios;
import fr.maillage.presentation.Refus;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tells where the bus stands in a commune. */
@Controller
class EmplacementDArretController {
    private final AccesAuxTournees acces;
    private final Dossiers dossiers;
    private final RetoucheDeTournee retouche;
    private final Terrains terrains;
    private final Scenarios scenarios;
    private final Journal journal;

    EmplacementDArretController(
            AccesAuxTournees acces,
            Dossiers dossiers,
            RetoucheDeTournee retouche,
            Terrains terrains,
            Scenarios scenarios,
            Journal journal) {
        this.acces = acces;
        this.dossiers = dossiers;
        this.retouche = retouche;
        this.terrains = terrains;
        this.scenarios = scenarios;
        this.journal = journal;
    }

    @PostMapping(RetoucheDeTourneeController.ETAPE + "/emplacement")
    ModelAndView situer(
            @PathVariable String id,
            @PathVariable int rang,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String emplacement,
            @RequestParam(defaultValue = "") String position) {
        var compte = acces.compte();
        var scenario = acces.trouverPourChanger(id, compte);
        RetoucheDeTourneeController.exiger(scenario, version);
        RetoucheDeTourneeController.exigerEtape(scenario, rang);
        var plan = scenario.plan();
        var arret = plan.arret(plan.etapes().get(rang).arret());
        if (!EmplacementDArret.permis(arret)) {
            throw Refus.illisible(
                    "L’emplacement de cet arrêt vient de la fiche du lieu\u00a0: corrigez-le sur cette fiche."
                            + " Rien n’a été changé.");
        }
        var centre = terrains.position(arret.commune())
                .orElseThrow(() -> Refus.illisible("La commune de cet arrêt n’existe plus. Rien n’a été changé."));
        var saisi = EmplacementDArret.recu(emplacement, position, arret, centre);
        if (!saisi.juste()) {
            var page = retouche.page(dossiers.de(scenario), rang, saisi, scenario.version());
            return new ModelAndView("couverture/tournee/etape", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var situe = saisi.pour(arret, centre);
        if (situe.equals(arret)) {
            return new ModelAndView("redirect:" + AccesAuxTournees.chemin(scenario));
        }
        scenarios.changer(
                scenario,
                Scenarios.Etat.de(scenario).avecPlan(plan.avec(situe)),
                "Emplacement de l’arrêt à " + arret.nomDeCommune(),
                compte.id());
        journal.noter("tournee.retoucher", id, "version " + (scenario.version() + 1));
        return new ModelAndView("redirect:" + AccesAuxTournees.chemin(scenario) + "?fait=1");
    }
}
