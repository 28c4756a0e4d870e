package fr.maillage.couverture.tournee;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The hours of a stop as OSM {@code opening_hours}: {@code week 1-53/2 Tu 09:30-12:30,13:30-15:30; PH off}. */
public final class EcritureDHoraires {
    private static final List<String> JOURS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private EcritureDHoraires() {}

    /**
     * @param journees of the whole cycle
     * @param semaines weeks in the cycle, see {@link Calendrier}
     * @return empty when the bus never stops there
     */
    public static String osm(String arret, List<Journee> journees, int semaines) {
        var parJour = new TreeMap<DayOfWeek, TreeMap<Integer, TreeSet<Plage>>>();
        for (var journee : journees) {
            for (var halte : journee.haltes()) {
                if (halte.arret().id().equals(arret)) {
                    parJour.computeIfAbsent(journee.jour(), j -> new TreeMap<>())
                            .computeIfAbsent(
                                    journee.semaine(), s -> new TreeSet<>(Comparator.comparingInt(Plage::debut)))
                            .addAll(halte.presences());
                }
            }
        }
        // One rule for each weekday and set of hours: no two rules ever speak of the same day, so that none hides
        // another.
        var regles = new LinkedHashMap<String, List<String>>();
        parJour.forEach((jour, parSemaine) -> semainesParPlages(parSemaine)
                .forEach((plages, siennes) -> regles.computeIfAbsent(
                                semaines(siennes, semaines) + "|" + plages, r -> new ArrayList<>())
                        .add(JOURS.get(jour.getValue() - 1))));
        if (regles.isEmpty()) {
            return "";
        }
        return regles.entrySet().stream()
                        .map(r -> {
                            var parts = r.getKey().split("\\|", -1);
                            return parts[0] + String.join(",", r.getValue()) + " " + parts[1];
                        })
                        .collect(Collectors.joining("; "))
                + "; PH off";
    }

    private static LinkedHashMap<String, SortedSet<Integer>> semainesParPlages(
            TreeMap<Integer, TreeSet<Plage>> parSemaine) {
        var semaines = new LinkedHashMap<String, SortedSet<Integer>>();
        parSemaine.forEach((semaine, plages) -> semaines.computeIfAbsent(
                        plages.stream().map(Plage::osm).collect(Collectors.joining(",")), p -> new TreeSet<>())
                .add(semaine));
        return semaines;
    }

    /** {@code week 1-53/2 }, or nothing when it is every week. */
    private static String semaines(SortedSet<Integer> siennes, int cycle) {
        int pas = cycle / siennes.size();
        boolean reguliere = cycle % siennes.size() == 0
                && siennes.first() <= pas
                && siennes.stream().allMatch(s -> (s - siennes.first()) % pas == 0);
        if (reguliere && pas == 1) {
            return "";
        }
        return "week "
                + (reguliere
                        ? siennes.first() + "-53/" + pas
                        : siennes.stream().map(s -> s + "-53/" + cycle).collect(Collectors.joining(",")))
                + " ";
    }
}
