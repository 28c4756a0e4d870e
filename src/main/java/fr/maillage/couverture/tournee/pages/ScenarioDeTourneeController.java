package fr.maillage.couverture.tournee.pages;

import static fr.maillage.couverture.tournee.pages.AccesAuxTournees.RACINE;
import static fr.maillage.couverture.tournee.pages.AccesAuxTournees.TOURNEES;

import fr.maillage.compte.Journal;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.couverture.tournee.registre.ScenarioChange;
import fr.maillage.couverture.tournee.registre.Scenarios;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a scenario, computes it again under other rules, goes back. */
@Controller
class ScenarioDeTourneeController {
    static final String CHEMIN = RACINE + "/{id:[0-9a-z]{8}}";

    private final AccesAuxTournees acces;
    private final PreparationDeTournee preparation;
    private final AssemblageDeTournee assemblage;
    private final Scenarios scenarios;
    private final PerimetresEcrits perimetres;
    private final Journal journal;

    ScenarioDeTourneeController(
            AccesAuxTournees acces,
            PreparationDeTournee preparation,
            AssemblageDeTournee assemblage,
            Scenarios scenarios,
            PerimetresEcrits perimetres,
            Journal journal) {
        this.acces = acces;
        this.preparation = preparation;
        this.assemblage = assemblage;
        this.scenarios = scenarios;
        this.perimetres = perimetres;
        this.journal = journal;
    }

    @GetMapping(CHEMIN)
    ModelAndView lire(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "1") String semaine) {
        var compte = acces.compte();
        var scenario = acces.trouver(id, compte);
        int numero = semaine.matches("[1-8]") ? Integer.parseInt(semaine) : 1;
        return new ModelAndView(
                "couverture/tournee/tournee", "page", assemblage.page(scenario, compte, fait.equals("1"), numero));
    }

    @GetMapping(CHEMIN + "/recalculer")
    ModelAndView preparer(@PathVariable String id) {
        var scenario = acces.trouverPourChanger(id, acces.compte());
        return page(
                scenario, ValeursDeDepart.de(preparation.choix(scenario), scenario), scenario.version(), HttpStatus.OK);
    }

    @PostMapping(CHEMIN + "/recalculer")
    ModelAndView recalculer(@PathVariable String id, @RequestParam MultiValueMap<String, String> envoi) {
        var compte = acces.compte();
        var scenario = acces.trouverPourChanger(id, compte);
        var choix = preparation.choix(scenario);
        var formulaire = FormulaireDeTournee.recu(choix, envoi);
        int version = RetoucheDeTourneeController.nombre(envoi.getFirst("version"));
        if (!formulaire.juste()) {
            return page(scenario, formulaire, version, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (version != scenario.version()) {
            throw new ScenarioChange(id, version);
        }
        var gardes = formulaire.coches("gardes", choix.arrets());
        var exclus = formulaire.coches("exclus", choix.arrets());
        gardes.removeAll(exclus);
        var issue = preparation.proposer(
                formulaire, scenario.perimetre(), scenario.actuelle(), scenario.plan(), gardes, exclus);
        if (issue instanceof PreparationDeTournee.Proposee proposee) {
            scenarios.changer(scenario, proposee.etat(), "Tournée recalculée", compte.id());
            journal.noter("tournee.recalculer", id, "version " + (scenario.version() + 1));
            return new ModelAndView("redirect:" + AccesAuxTournees.chemin(scenario) + "?fait=1");
        }
        var refusee = (PreparationDeTournee.Refusee) issue;
        return page(
                scenario,
                formulaire.refuse(refusee.champ(), refusee.phrase()),
                version,
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Scenario scenario, FormulaireDeTournee formulaire, int version, HttpStatus statut) {
        var parents =
                Stream.of(TOURNEES, AccesAuxTournees.lien(scenario)).toArray(fr.maillage.presentation.Lien[]::new);
        var page = new NouvelleTourneePage(
                AccesAuxTournees.enTete(scenario, "Recalculer la tournée", parents),
                AccesAuxTournees.chemin(scenario) + "/recalculer",
                scenario.perimetre(),
                version,
                perimetres.nom(scenario.perimetre()),
                ResumeErreurs.de(formulaire.saisies()),
                formulaire.groupes(),
                "Recalculer la tournée",
                AccesAuxTournees.chemin(scenario),
                CalculDeTournee.SECONDES);
        return new ModelAndView("couverture/tournee/nouvelle", Map.of("page", page), statut);
    }

    @PostMapping(CHEMIN + "/annuler")
    ModelAndView annuler(@PathVariable String id, @RequestParam(defaultValue = "") String version) {
        var compte = acces.compte();
        var scenario = acces.trouverPourChanger(id, compte);
        RetoucheDeTourneeController.exiger(scenario, version);
        if (scenarios.annuler(scenario, compte.id())) {
            journal.noter("tournee.annuler", id, "version " + (scenario.version() + 1));
        }
        return new ModelAndView("redirect:" + AccesAuxTournees.chemin(scenario) + "?fait=1");
    }
}
