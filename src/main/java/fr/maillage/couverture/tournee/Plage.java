package fr.maillage.couverture.tournee;

import java.util.Locale;

/**
 * A stretch of a day.
 *
 * @param debut minutes from midnight, from 0
 * @param fin minutes from midnight, after the start, at most 1 440
 */
public record Plage(int debut, int fin) {
    public Plage {
        if (debut < 0 || fin <= debut || fin > 24 * 60) {
            throw new IllegalArgumentException("not a stretch of a day: " + debut + " to " + fin);
        }
    }

    public int minutes() {
        return fin - debut;
    }

    /** {@code 09:30-12:30}, as in OSM. */
    String osm() {
        return heure(debut) + "-" + heure(fin);
    }

    /** {@code 9 h 30 – 12 h 30}. */
    public String enClair() {
        return heureEnClair(debut) + " – " + heureEnClair(fin);
    }

    /** {@code 9 h 30}. */
    public static String heureEnClair(int minutes) {
        return minutes / 60 + "\u00a0h"
                + (minutes % 60 == 0 ? "" : "\u00a0" + String.format(Locale.ROOT, "%02d", minutes % 60));
    }

    private static String heure(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
