package fr.maillage.couverture.tournee;

import fr.maillage.territoire.Coordonnees;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A bus and the rules it runs by.
 *
 * @param base where each day starts and ends
 * @param journees working days, from leaving the base to coming back; at least one
 * @param arretMinimal minutes of presence at a stop, at least
 * @param arretMaximal minutes of presence at a stop, at most: time left over lengthens stops up to it
 * @param installation minutes between arriving and opening
 * @param pause of the middle of the day
 * @param publicJusqua minutes from midnight: nobody is received later, though the bus may still be driving
 * @param semaines weeks in the cycle, 1 to {@value #SEMAINES_MAX}
 * @param frequence a chosen stop comes back after at most this many weeks, 1 to {@value #SEMAINES_MAX}
 */
public record Bus(
        Coordonnees base,
        SortedMap<DayOfWeek, Plage> journees,
        int arretMinimal,
        int arretMaximal,
        int installation,
        Pause pause,
        int publicJusqua,
        int semaines,
        int frequence) {
    public static final int SEMAINES_MAX = 8;

    /**
     * @param debut minutes from midnight: taken then, or as soon as the bus stands still
     * @param minutes 0 for none
     */
    public record Pause(int debut, int minutes) {
        public static final Pause AUCUNE = new Pause(0, 0);

        public Pause {
            if (debut < 0 || minutes < 0 || debut + minutes > 24 * 60) {
                throw new IllegalArgumentException("not a pause: " + debut + ", " + minutes + " minutes");
            }
        }
    }

    public Bus {
        journees = Collections.unmodifiableSortedMap(new TreeMap<>(journees));
        if (journees.isEmpty()) {
            throw new IllegalArgumentException("a bus works one day at least");
        }
        if (arretMinimal < 1 || arretMaximal < arretMinimal || installation < 0) {
            throw new IllegalArgumentException(
                    "stops of " + arretMinimal + " to " + arretMaximal + " minutes, set up in " + installation);
        }
        exigerSemaines(semaines);
        exigerSemaines(frequence);
    }

    private static void exigerSemaines(int nombre) {
        if (nombre < 1 || nombre > SEMAINES_MAX) {
            throw new IllegalArgumentException(nombre + " weeks");
        }
    }

    /**
     * Weeks between two visits of a stop: the greatest divisor of the cycle that is at most the frequency asked for, so that a stop keeps
     * its weekday and its hours.
     */
    public int periode() {
        int periode = Math.min(semaines, frequence);
        while (semaines % periode != 0) {
            periode--;
        }
        return periode;
    }

    /** The working hours of a day; those of the widest day when the bus does not work that day. */
    Plage journee(DayOfWeek jour) {
        var plage = journees.get(jour);
        return plage != null
                ? plage
                : new Plage(
                        journees.values().stream().mapToInt(Plage::debut).min().orElseThrow(),
                        journees.values().stream().mapToInt(Plage::fin).max().orElseThrow());
    }

    public boolean travaille(DayOfWeek jour) {
        return journees.containsKey(jour);
    }

    /** The same hours each of these days. */
    public static SortedMap<DayOfWeek, Plage> chaque(Iterable<DayOfWeek> jours, Plage plage) {
        var journees = new TreeMap<DayOfWeek, Plage>();
        jours.forEach(jour -> journees.put(jour, plage));
        return journees;
    }

    /** Same bus, other working days. */
    public Bus avecJournees(Map<DayOfWeek, Plage> autres) {
        return new Bus(
                base,
                new TreeMap<>(autres),
                arretMinimal,
                arretMaximal,
                installation,
                pause,
                publicJusqua,
                semaines,
                frequence);
    }
}
