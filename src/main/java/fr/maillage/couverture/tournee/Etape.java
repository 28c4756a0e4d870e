package fr.maillage.couverture.tournee;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A stop on a weekday, in some weeks of the cycle.
 *
 * @param arret identifier of the {@link Arret}
 * @param semaines of the cycle, from 1; at least one
 */
public record Etape(String arret, DayOfWeek jour, SortedSet<Integer> semaines, Horaire horaire) {
    /** The longest presence at one stop in a day, minutes. */
    public static final int DUREE_MAX = 12 * 60;

    /** When the bus receives people at a stop. */
    public sealed interface Horaire {
        /** Minutes of presence. */
        int duree();
    }

    /** As soon as it is there, for that long. @param duree minutes, 1 to {@value #DUREE_MAX} */
    public record Libre(int duree) implements Horaire {
        public Libre {
            if (duree < 1 || duree > DUREE_MAX) {
                throw new IllegalArgumentException("a presence of " + duree + " minutes");
            }
        }
    }

    /** At these hours and no other: a round that already runs. @param plages in order; at least one */
    public record Impose(List<Plage> plages) implements Horaire {
        public Impose {
            plages = List.copyOf(plages);
            if (plages.isEmpty()) {
                throw new IllegalArgumentException("no hours");
            }
        }

        @Override
        public int duree() {
            return plages.stream().mapToInt(Plage::minutes).sum();
        }
    }

    public Etape {
        semaines = Collections.unmodifiableSortedSet(new TreeSet<>(semaines));
        if (semaines.isEmpty() || semaines.first() < 1 || semaines.last() > Bus.SEMAINES_MAX) {
            throw new IllegalArgumentException("weeks of a cycle: " + semaines);
        }
    }

    boolean le(int semaine, DayOfWeek jourVoulu) {
        return jour == jourVoulu && semaines.contains(semaine);
    }

    public Etape avecDuree(int minutes) {
        return new Etape(arret, jour, semaines, new Libre(minutes));
    }

    /** Moved, it is served when the bus gets there: hours set for another day mean nothing. */
    public Etape le(DayOfWeek autreJour, SortedSet<Integer> autresSemaines) {
        return new Etape(arret, autreJour, autresSemaines, new Libre(horaire.duree()));
    }

    public Etape pour(String autreArret) {
        return new Etape(autreArret, jour, semaines, new Libre(horaire.duree()));
    }
}
