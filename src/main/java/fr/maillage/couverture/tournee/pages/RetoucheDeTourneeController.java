package fr.maillage.couverture.tournee.pages;

import fr.maillage.compte.Journal;
import fr.maillage.couverture.tournee.Etape;
import fr.maillage.couverture.tournee.Insertion;
import fr.maillage.couverture.tournee.Journee;
import fr.maillage.couverture.tournee.Plan;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.couverture.tournee.registre.ScenarioChange;
import fr.maillage.couverture.tournee.registre.Scenarios;
import fr.maillage.presentation.Refus;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes a round by hand. What no longer fits is told on the page of the scenario, and kept. */
@Controller
class RetoucheDeTourneeController {
    private static final String CHEMIN = ScenarioDeTourneeController.CHEMIN;
    static final String ETAPE = CHEMIN + "/etapes/{rang:[0-9]{1,3}}";

    private final AccesAuxTournees acces;
    private final Dossiers dossiers;
    private final RetoucheDeTournee retouche;
    private final Scenarios scenarios;
    private final Journal journal;

    RetoucheDeTourneeController(
            AccesAuxTournees acces,
            Dossiers dossiers,
            RetoucheDeTournee retouche,
            Scenarios scenarios,
            Journal journal) {
        this.acces = acces;
        this.dossiers = dossiers;
        this.retouche = retouche;
        this.scenarios = scenarios;
        this.journal = journal;
    }

    /** 0 for anything but a small number. */
    static int nombre(@Nullable String texte) {
        return texte != null && texte.matches("\\d{1,6}") ? Integer.parseInt(texte) : 0;
    }

    /** @throws ScenarioChange when the form is of an earlier version */
    static void exiger(Scenario scenario, @Nullable String version) {
        if (nombre(version) != scenario.version()) {
            throw new ScenarioChange(scenario.id(), nombre(version));
        }
    }

    @GetMapping(ETAPE)
    ModelAndView lire(@PathVariable String id, @PathVariable int rang) {
        var scenario = acces.trouver(id, acces.compte());
        exigerEtape(scenario, rang);
        return new ModelAndView("couverture/tournee/etape", "page", retouche.page(dossiers.de(scenario), rang));
    }

    static void exigerEtape(Scenario scenario, int rang) {
        if (rang >= scenario.plan().etapes().size()) {
            throw Refus.introuvable("Cet arrêt n’est plus dans la tournée. Revenez au scénario.");
        }
    }

    @PostMapping(ETAPE + "/duree")
    ModelAndView changerDuree(
            @PathVariable String id, @PathVariable int rang, @RequestParam MultiValueMap<String, String> envoi) {
        return changer(id, rang, envoi, (d, plan, etape) -> {
            int minutes = nombre(envoi.getFirst("duree"));
            if (minutes < 1 || minutes > Etape.DUREE_MAX) {
                throw Refus.illisible("Choisissez une durée de la liste. Rien n’a été changé.");
            }
            return new Fait(
                    plan.remplacer(rang, etape.avecDuree(minutes)),
                    nom(plan, etape) + "\u00a0: " + Journee.duree(minutes) + " de présence");
        });
    }

    @PostMapping(ETAPE + "/deplacer")
    ModelAndView deplacer(
            @PathVariable String id, @PathVariable int rang, @RequestParam MultiValueMap<String, String> envoi) {
        return changer(id, rang, envoi, (d, plan, etape) -> {
            var quand = RetoucheDeTournee.quand(envoi, plan.semaines());
            if (quand == null) {
                throw Refus.illisible("Choisissez un jour et cochez au moins une semaine. Rien n’a été changé.");
            }
            var nouvelle = etape.le(quand.jour(), quand.semaines());
            return new Fait(
                    Insertion.deplacer(
                            plan, rang, nouvelle, d.bus(), d.fond().terrain().parcours()),
                    nom(plan, etape) + " déplacé au " + Journee.nom(quand.jour()));
        });
    }

    @PostMapping(ETAPE + "/avancer")
    ModelAndView avancer(
            @PathVariable String id, @PathVariable int rang, @RequestParam MultiValueMap<String, String> envoi) {
        return changer(
                id,
                rang,
                envoi,
                (d, plan, etape) -> new Fait(plan.decaler(rang, true), nom(plan, etape) + " avancé dans sa journée"));
    }

    @PostMapping(ETAPE + "/reculer")
    ModelAndView reculer(
            @PathVariable String id, @PathVariable int rang, @RequestParam MultiValueMap<String, String> envoi) {
        return changer(
                id,
                rang,
                envoi,
                (d, plan, etape) -> new Fait(plan.decaler(rang, false), nom(plan, etape) + " reculé dans sa journée"));
    }

    @PostMapping(ETAPE + "/retirer")
    ModelAndView retirer(
            @PathVariable String id, @PathVariable int rang, @RequestParam MultiValueMap<String, String> envoi) {
        return changer(id, rang, envoi, (d, plan, etape) -> new Fait(plan.sans(rang), nom(plan, etape) + " retiré"));
    }

    @PostMapping(ETAPE + "/remplacer")
    ModelAndView remplacer(
            @PathVariable String id, @PathVariable int rang, @RequestParam MultiValueMap<String, String> envoi) {
        return changer(id, rang, envoi, (d, plan, etape) -> {
            var autre = retouche.arret(d, envoi.getFirst("arret"))
                    .orElseThrow(() -> Refus.illisible("Choisissez un arrêt de la liste. Rien n’a été changé."));
            return new Fait(plan.remplacer(rang, autre), nom(plan, etape) + " remplacé par " + autre.libelle());
        });
    }

    /** A change made. */
    private record Fait(Plan plan, String motif) {}

    @FunctionalInterface
    private interface Geste {
        Fait faire(Dossier dossier, Plan plan, Etape etape);
    }

    private ModelAndView changer(String id, int rang, MultiValueMap<String, String> envoi, Geste geste) {
        var scenario = acces.trouverPourChanger(id, acces.compte());
        exiger(scenario, envoi.getFirst("version"));
        exigerEtape(scenario, rang);
        var plan = scenario.plan();
        return ecrire(
                scenario, geste.faire(dossiers.de(scenario), plan, plan.etapes().get(rang)));
    }

    private ModelAndView ecrire(Scenario scenario, Fait fait) {
        var retour = "redirect:" + AccesAuxTournees.chemin(scenario);
        if (fait.plan().equals(scenario.plan())) {
            return new ModelAndView(retour);
        }
        scenarios.changer(
                scenario,
                Scenarios.Etat.de(scenario).avecPlan(fait.plan()),
                fait.motif(),
                acces.compte().id());
        journal.noter("tournee.retoucher", scenario.id(), "version " + (scenario.version() + 1));
        return new ModelAndView(retour + "?fait=1");
    }

    private static String nom(Plan plan, Etape etape) {
        return plan.arret(etape.arret()).libelle();
    }

    @GetMapping(CHEMIN + "/ajouter")
    ModelAndView preparerAjout(@PathVariable String id) {
        var scenario = acces.trouverPourChanger(id, acces.compte());
        return new ModelAndView(
                "couverture/tournee/ajouter", "page", retouche.ajout(dossiers.de(scenario), null, scenario.version()));
    }

    @PostMapping(CHEMIN + "/ajouter")
    ModelAndView ajouter(@PathVariable String id, @RequestParam MultiValueMap<String, String> envoi) {
        var scenario = acces.trouverPourChanger(id, acces.compte());
        var dossier = dossiers.de(scenario);
        var quand = RetoucheDeTournee.quand(envoi, scenario.plan().semaines());
        var arret = retouche.arret(dossier, envoi.getFirst("arret"));
        int minutes = nombre(envoi.getFirst("duree"));
        if (quand == null || arret.isEmpty() || minutes < 1 || minutes > Etape.DUREE_MAX) {
            return new ModelAndView(
                    "couverture/tournee/ajouter",
                    Map.of("page", retouche.ajout(dossier, envoi, nombre(envoi.getFirst("version")))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        exiger(scenario, envoi.getFirst("version"));
        if (scenario.plan().etapes().size() >= Plan.ETAPES_MAX) {
            throw Refus.illisible("Une tournée a au plus " + Plan.ETAPES_MAX + " arrêts. Rien n’a été changé.");
        }
        var etape = new Etape(arret.get().id(), quand.jour(), quand.semaines(), new Etape.Libre(minutes));
        var plan = Insertion.auMieux(
                scenario.plan(),
                arret.get(),
                etape,
                dossier.bus(),
                dossier.fond().terrain().parcours());
        return ecrire(scenario, new Fait(plan, arret.get().libelle() + " ajouté le " + Journee.nom(quand.jour())));
    }
}
