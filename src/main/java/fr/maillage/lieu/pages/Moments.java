package fr.maillage.lieu.pages;

import fr.maillage.presentation.Formats;
import java.time.LocalDateTime;

/** Moments in French. */
final class Moments {
    private Moments() {}

    /** « le 12 mars 2026 à 9 h 30 » */
    static String ecrire(LocalDateTime moment) {
        var minutes = moment.getMinute() == 0 ? "" : "\u00a0" + String.format("%02d", moment.getMinute());
        return "le " + Formats.date(moment.toLocalDate()) + " à " + moment.getHour() + "\u00a0h" + minutes;
    }
}
