package fr.maillage.presentation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A time zone as iCalendar describes it (VTIMEZONE), by its rules in force. */
final class FuseauICalendar {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    /** Rules are given from then on; nothing of this site is older. */
    private static final int DEPUIS = 2010;

    private FuseauICalendar() {}

    static List<String> lignes(ZoneId fuseau) {
        var lignes = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + fuseau));
        var changements = fuseau.getRules().getTransitionRules();
        if (changements.isEmpty()) {
            var decalage = fuseau.getRules().getOffset(Instant.now());
            lignes.addAll(List.of(
                    "BEGIN:STANDARD",
                    "DTSTART:" + LOCAL.format(LocalDateTime.of(DEPUIS, 1, 1, 0, 0)),
                    "TZOFFSETFROM:" + decalage(decalage),
                    "TZOFFSETTO:" + decalage(decalage),
                    "END:STANDARD"));
        }
        changements.forEach(changement -> changement(changement, lignes));
        lignes.add("END:VTIMEZONE");
        return lignes;
    }

    private static void changement(ZoneOffsetTransitionRule regle, List<String> lignes) {
        var genre = regle.getOffsetAfter().equals(regle.getStandardOffset()) ? "STANDARD" : "DAYLIGHT";
        int jour = regle.getDayOfMonthIndicator();
        boolean dernier = jour < 0 || jour > regle.getMonth().minLength() - 7;
        int rang = dernier ? -1 : (jour - 1) / 7 + 1;
        lignes.addAll(List.of(
                "BEGIN:" + genre,
                "DTSTART:" + LOCAL.format(regle.createTransition(DEPUIS).getDateTimeBefore()),
                "RRULE:FREQ=YEARLY;BYMONTH=" + regle.getMonth().getValue() + ";BYDAY=" + rang
                        + regle.getDayOfWeek().name().substring(0, 2),
                "TZOFFSETFROM:" + decalage(regle.getOffsetBefore()),
                "TZOFFSETTO:" + decalage(regle.getOffsetAfter()),
                "END:" + genre));
    }

    /** {@code +0100}. */
    private static String decalage(ZoneOffset decalage) {
        int minutes = decalage.getTotalSeconds() / 60;
        return String.format(
                Locale.ROOT, "%s%02d%02d", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }
}
