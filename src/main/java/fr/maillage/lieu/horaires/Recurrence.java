package fr.maillage.lieu.horaires;

import java.util.SortedSet;
import java.util.TreeSet;

/** How often a week of hours comes back: the stops of a round are not there every week. */
public sealed interface Recurrence {
    record ChaqueSemaine() implements Recurrence {}

    /** ISO weeks 1, 3, 5… ; after a year of 53 weeks two odd weeks follow each other. */
    record SemainesImpaires() implements Recurrence {}

    record SemainesPaires() implements Recurrence {}

    /** @param rangs of each day in the month: 1 to 5, -1 for the last; at least one */
    record SemainesDuMois(SortedSet<Integer> rangs) implements Recurrence {
        public SemainesDuMois {
            rangs = new TreeSet<>(rangs);
            if (rangs.isEmpty() || rangs.stream().anyMatch(rang -> rang != -1 && (rang < 1 || rang > 5))) {
                throw new IllegalArgumentException("ranks of a weekday in a month go from 1 to 5, or -1: " + rangs);
            }
        }

        /** The ranks as written between brackets; the last one comes last. */
        String entreCrochets() {
            var positifs = rangs.tailSet(1).stream().map(String::valueOf);
            var dernier = rangs.contains(-1) ? java.util.stream.Stream.of("-1") : java.util.stream.Stream.<String>of();
            return java.util.stream.Stream.concat(positifs, dernier).collect(java.util.stream.Collectors.joining(","));
        }
    }

    Recurrence CHAQUE_SEMAINE = new ChaqueSemaine();
    Recurrence SEMAINES_IMPAIRES = new SemainesImpaires();
    Recurrence SEMAINES_PAIRES = new SemainesPaires();
}
