package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates of {@code opening_hours}: {@code Jul-Aug}, {@code Dec 24-Jan 02}, {@code 2026 Jul 14}, {@code easter -2 days}.
 *
 * @param fin null: the start alone
 * @param sansFin {@code Mar 15+}: until the end of the year, or for ever when the start has a year
 * @param pas days between two dates of the period; 0 for every day
 */
record PeriodeDeLAnnee(Borne debut, @Nullable Borne fin, boolean sansFin, int pas) {

    /** A date, or a whole month, of each year or of one. */
    record Borne(
            @Nullable Integer annee,
            @Nullable Month mois,
            @Nullable Integer jour,
            @Nullable Ancre ancre) {
        private LocalDate premier(int an) {
            int annee = annee() == null ? an : annee();
            if (mois == null) {
                return Ancre.appliquer(ancre, JoursFeries.paques(annee));
            }
            var debut = YearMonth.of(annee, mois);
            return Ancre.appliquer(
                    ancre, jour == null ? debut.atDay(1) : debut.atDay(Math.min(jour, debut.lengthOfMonth())));
        }

        private LocalDate dernier(int an) {
            var premier = premier(an);
            return moisEntier() ? premier.with(TemporalAdjusters.lastDayOfMonth()) : premier;
        }

        boolean moisEntier() {
            return mois != null && jour == null && ancre == null;
        }
    }

    /**
     * Moves a date: to the nth weekday of its month, to the next or previous weekday, by a number of days.
     *
     * @param rang of {@code jour} in the month; 0 when the weekday is a direction
     */
    record Ancre(@Nullable DayOfWeek jour, int rang, boolean apres, int decalage) {
        static LocalDate appliquer(@Nullable Ancre ancre, LocalDate date) {
            if (ancre == null) {
                return date;
            }
            var ancree = date;
            if (ancre.jour != null && ancre.rang != 0) {
                ancree = date.with(TemporalAdjusters.dayOfWeekInMonth(ancre.rang, ancre.jour));
            } else if (ancre.jour != null) {
                ancree = date.with(
                        ancre.apres ? TemporalAdjusters.next(ancre.jour) : TemporalAdjusters.previous(ancre.jour));
            }
            return ancree.plusDays(ancre.decalage);
        }
    }

    boolean contient(LocalDate date) {
        return List.of(date.getYear(), date.getYear() - 1).stream().anyMatch(an -> contient(date, an));
    }

    private boolean contient(LocalDate date, int an) {
        var du = debut.premier(an);
        return !date.isBefore(du)
                && !date.isAfter(au(du, an))
                && (pas == 0 || ChronoUnit.DAYS.between(du, date) % pas == 0);
    }

    private LocalDate au(LocalDate du, int an) {
        if (sansFin) {
            return debut.annee() == null ? LocalDate.of(du.getYear(), 12, 31) : LocalDate.MAX;
        }
        if (fin == null) {
            return debut.dernier(an);
        }
        // The end takes the year, and the month, that the start has when it says none.
        var complete = new Borne(
                fin.annee() == null ? (Integer) du.getYear() : fin.annee(),
                fin.mois() == null && fin.jour() != null ? debut.mois() : fin.mois(),
                fin.jour(),
                fin.ancre());
        var au = complete.dernier(an);
        return au.isBefore(du) && fin.annee() == null
                ? new Borne(du.getYear() + 1, complete.mois(), complete.jour(), complete.ancre()).dernier(an)
                : au;
    }

    /** How many days the period lasts, in a year taken as an example. */
    long jours() {
        int an = debut.annee() == null ? 2026 : debut.annee();
        var du = debut.premier(an);
        return ChronoUnit.DAYS.between(du, au(du, an)) + 1;
    }
}
