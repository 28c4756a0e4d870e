package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Bilan;
import fr.maillage.couverture.tournee.Plan;
import fr.maillage.couverture.tournee.Reglages;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.presentation.Refus;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens scenarios: their rounds are measured with the places published now. */
@Component
class Dossiers {
    private final PerimetresEcrits perimetres;
    private final Terrains terrains;

    Dossiers(PerimetresEcrits perimetres, Terrains terrains) {
        this.perimetres = perimetres;
        this.terrains = terrains;
    }

    Dossier de(Scenario scenario) {
        return de(scenario, List.of());
    }

    /** @param voisins scenarios whose rounds will be measured on the ground of this one */
    Dossier de(Scenario scenario, List<Scenario> voisins) {
        var base = base(scenario);
        var bus = scenario.reglages().bus(base);
        var plans = new ArrayList<>(plans(scenario));
        voisins.forEach(v -> plans.addAll(plans(v)));
        var fond = terrains.fond(
                perimetres.communes(scenario.perimetre()),
                scenario.reglages(),
                plans,
                voisins.stream().map(this::base).toArray(Coordonnees[]::new));
        return new Dossier(scenario, bus, base, fond, Bilan.de(scenario.plan(), bus, fond.terrain()));
    }

    private Coordonnees base(Scenario scenario) {
        return terrains.position(scenario.reglages().base())
                .orElseThrow(() -> Refus.illisible("La commune de base du bus n’existe plus."
                        + " Recalculez la tournée depuis une autre commune."));
    }

    private static List<Plan> plans(Scenario scenario) {
        return scenario.actuelle() == null ? List.of(scenario.plan()) : List.of(scenario.plan(), scenario.actuelle());
    }

    /** The same round when minutes are counted the other way. @param jointes people reached @param loin people out of reach of fixed places */
    record Autrement(double jointes, double loin) {}

    Autrement autrement(Dossier d) {
        var scenario = d.scenario();
        Reglages autres = scenario.reglages().avecModele(d.fond().autres().id());
        var fond = terrains.fond(perimetres.communes(scenario.perimetre()), autres, plans(scenario));
        return new Autrement(
                Bilan.de(scenario.plan(), d.bus(), fond.terrain()).personnes(),
                fond.terrain().personnes());
    }
}
