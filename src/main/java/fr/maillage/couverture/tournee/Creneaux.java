package fr.maillage.couverture.tournee;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rounds that a search fills: one for each working day and each week of the period. A round of week r is run again each period until the
 * end of the cycle, the same each time.
 */
final class Creneaux {
    private final List<DayOfWeek> jours;
    private final List<Plage> plages = new ArrayList<>();
    private final int periode;
    private final int semaines;

    Creneaux(Bus bus) {
        jours = List.copyOf(bus.journees().keySet());
        jours.forEach(jour -> plages.add(bus.journee(jour)));
        periode = bus.periode();
        semaines = bus.semaines();
    }

    int nombre() {
        return jours.size() * periode;
    }

    /** How many times each of them is run in a cycle. */
    int repetitions() {
        return semaines / periode;
    }

    DayOfWeek jour(int creneau) {
        return jours.get(creneau / periode);
    }

    Plage plage(int creneau) {
        return plages.get(creneau / periode);
    }

    SortedSet<Integer> semaines(int creneau) {
        var voulues = new TreeSet<Integer>();
        for (int semaine = creneau % periode + 1; semaine <= semaines; semaine += periode) {
            voulues.add(semaine);
        }
        return voulues;
    }

    /** The rounds of a weekday, the one of that week first; empty when the bus does not work then. */
    List<Integer> du(DayOfWeek jour, int semaine) {
        int rang = jours.indexOf(jour);
        var siens = new ArrayList<Integer>();
        for (int pas = 0; rang >= 0 && pas < periode; pas++) {
            siens.add(rang * periode + (semaine - 1 + pas) % periode);
        }
        return siens;
    }
}
