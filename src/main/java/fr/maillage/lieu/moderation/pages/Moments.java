package fr.maillage.lieu.moderation.pages;

import fr.maillage.presentation.Formats;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as people of metropolitan France read them. */
public final class Moments {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm");

    private Moments() {}

    /** « 12 mars 2026 à 14 h 05 » */
    public static String dire(Instant moment) {
        var heure = moment.atZone(PARIS);
        return Formats.date(heure.toLocalDate()) + " à\u00a0" + HEURE.format(heure);
    }

    /** « 12 mars 2026 » */
    public static String jour(Instant moment) {
        return Formats.date(moment.atZone(PARIS).toLocalDate());
    }
}
