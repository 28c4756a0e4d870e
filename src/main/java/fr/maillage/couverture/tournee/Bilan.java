package fr.maillage.couverture.tournee;

import fr.maillage.territoire.NomSimplifie;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A plan in figures.
 *
 * @param personnes fragile people within reach of a stop and of no fixed place
 * @param desservies INSEE code to name of the communes within reach that have such people
 * @param presences by commune of the stops
 * @param arrets distinct stops
 * @param kilometresParMois of road
 * @param minutesDeRouteParMois driving
 * @param tropLongues how many days of the cycle do not fit
 */
public record Bilan(
        double personnes,
        SortedMap<String, String> desservies,
        List<Presence> presences,
        int arrets,
        double kilometresParMois,
        double minutesDeRouteParMois,
        List<Journee> journees,
        int tropLongues) {
    /** A twelfth of a year of 365.25 days. */
    public static final double SEMAINES_PAR_MOIS = 365.25 / 7 / 12;

    /** @param minutesParMois with the doors open @param passagesParMois days of presence */
    public record Presence(String commune, String nom, double minutesParMois, double passagesParMois) {}

    public Bilan {
        desservies = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(desservies));
        presences = List.copyOf(presences);
        journees = List.copyOf(journees);
    }

    public static Bilan de(Plan plan, Bus bus, Terrain terrain) {
        var journees = Deroulement.journees(plan, bus, terrain.parcours());
        double parMois = SEMAINES_PAR_MOIS / plan.semaines();
        var atteints = terrain.atteints(plan.arrets());
        var desservies = new TreeMap<String, String>();
        atteints.stream()
                .mapToObj(i -> terrain.besoins().get(i))
                .filter(b -> b.personnes() > 0)
                .forEach(b -> desservies.put(b.commune(), b.nom()));
        return new Bilan(
                terrain.personnes(atteints),
                desservies,
                presences(journees, parMois),
                plan.arrets().size(),
                parMois * journees.stream().mapToDouble(Journee::kilometres).sum(),
                parMois * journees.stream().mapToInt(Journee::route).sum(),
                journees,
                (int) journees.stream().filter(j -> !j.tient()).count());
    }

    private static List<Presence> presences(List<Journee> journees, double parMois) {
        var parCommune = new HashMap<String, Presence>();
        journees.stream().flatMap(j -> j.haltes().stream()).forEach(h -> {
            var arret = h.arret();
            parCommune.merge(
                    arret.commune().isEmpty() ? arret.id() : arret.commune(),
                    new Presence(arret.commune(), arret.nomDeCommune(), h.minutes() * parMois, parMois),
                    (a, b) -> new Presence(
                            a.commune,
                            a.nom,
                            a.minutesParMois + b.minutesParMois,
                            a.passagesParMois + b.passagesParMois));
        });
        return parCommune.values().stream()
                .sorted(Comparator.comparing(
                                (Presence p) -> NomSimplifie.de(p.nom()).mots())
                        .thenComparing(Presence::commune))
                .toList();
    }

    public double minutesDePresenceParMois() {
        return presences.stream().mapToDouble(Presence::minutesParMois).sum();
    }

    /** The days that last the longest. @return minutes, 0 without any day */
    public int journeeLaPlusLongue() {
        return journees.stream().mapToInt(Journee::duree).max().orElse(0);
    }
}
