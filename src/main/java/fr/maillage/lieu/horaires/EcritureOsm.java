package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Pieces of OSM strings: days in groups, slots. */
final class EcritureOsm {
    private static final List<String> JOURS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    private EcritureOsm() {}

    /** Minutes from midnight; the end may pass 1 440. */
    record Minutes(int debut, int fin) {}

    /** The days that share the same value, in the order of their first day. */
    static <T> Map<T, SortedSet<DayOfWeek>> groupes(Map<DayOfWeek, T> semaine) {
        var groupes = new LinkedHashMap<T, SortedSet<DayOfWeek>>();
        new java.util.TreeMap<>(semaine)
                .forEach((jour, valeur) ->
                        groupes.computeIfAbsent(valeur, v -> new TreeSet<>()).add(jour));
        return groupes;
    }

    /** {@code Mo-Fr,Su}; two days that follow are listed, three or more are a range. With ranks, each day is listed. */
    static String jours(SortedSet<DayOfWeek> jours, String rangs) {
        var morceaux = new ArrayList<String>();
        var suite = new ArrayList<DayOfWeek>();
        for (var jour : jours) {
            if (!rangs.isEmpty() || (!suite.isEmpty() && suite.getLast().getValue() + 1 != jour.getValue())) {
                fermer(suite, morceaux);
            }
            suite.add(jour);
        }
        fermer(suite, morceaux);
        return morceaux.stream().map(m -> m + rangs).collect(Collectors.joining(","));
    }

    private static void fermer(List<DayOfWeek> suite, List<String> morceaux) {
        if (suite.size() >= 3) {
            morceaux.add(nom(suite.getFirst()) + "-" + nom(suite.getLast()));
        } else {
            suite.forEach(jour -> morceaux.add(nom(jour)));
        }
        suite.clear();
    }

    private static String nom(DayOfWeek jour) {
        return JOURS.get(jour.getValue() - 1);
    }

    static String plages(Collection<Minutes> plages) {
        return plages.stream()
                .map(plage -> heure(plage.debut()) + "-" + heure(plage.fin()))
                .collect(Collectors.joining(","));
    }

    private static String heure(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
