package fr.maillage.lieu.horaires;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The days a rule speaks of. Empty lists do not restrict.
 *
 * @param congesSeuls {@code PH Mo-Fr}: only the named days that are holidays; otherwise {@code PH,Mo-Fr}: holidays and named days
 */
record Quand(
        List<Annees> annees,
        List<Semaines> semaines,
        List<PeriodeDeLAnnee> periodes,
        List<Jours> jours,
        List<Conge> conges,
        boolean congesSeuls) {
    private static final int UNE_SEMAINE = 7;

    /** What a day is, besides its date. */
    record Calendrier(Predicate<LocalDate> ferie, Predicate<LocalDate> vacances) {}

    record Annees(int debut, int fin, int pas) {
        boolean contient(int annee) {
            return annee >= debut && annee <= fin && (annee - debut) % pas == 0;
        }
    }

    record Semaines(int debut, int fin, int pas) {
        boolean contient(int semaine) {
            return semaine >= debut && semaine <= fin && (semaine - debut) % pas == 0;
        }
    }

    /**
     * @param rangs of the day in its month: 1 to 5, or -1 to -5 from its end; empty for every week
     * @param decalage days after the named day
     */
    record Jours(Set<DayOfWeek> jours, Set<Integer> rangs, int decalage) {
        boolean contient(LocalDate date) {
            var jour = date.minusDays(decalage);
            if (!jours.contains(jour.getDayOfWeek())) {
                return false;
            }
            int rang = (jour.getDayOfMonth() - 1) / 7 + 1;
            int rangDepuisLaFin = -((jour.lengthOfMonth() - jour.getDayOfMonth()) / 7 + 1);
            return rangs.isEmpty() || rangs.contains(rang) || rangs.contains(rangDepuisLaFin);
        }
    }

    record Conge(boolean scolaire, int decalage) {
        boolean contient(LocalDate date, Calendrier calendrier) {
            var jour = date.minusDays(decalage);
            return scolaire
                    ? calendrier.vacances().test(jour)
                    : calendrier.ferie().test(jour);
        }
    }

    boolean contient(LocalDate date, Calendrier calendrier) {
        return (annees.isEmpty() || annees.stream().anyMatch(a -> a.contient(date.getYear())))
                && (semaines.isEmpty()
                        || semaines.stream().anyMatch(s -> s.contient(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))))
                && (periodes.isEmpty() || periodes.stream().anyMatch(p -> p.contient(date)))
                && jour(date, calendrier);
    }

    private boolean jour(LocalDate date, Calendrier calendrier) {
        var nomme = jours.stream().anyMatch(j -> j.contient(date));
        if (conges.isEmpty()) {
            return jours.isEmpty() || nomme;
        }
        var conge = conges.stream().anyMatch(c -> c.contient(date, calendrier));
        return congesSeuls ? conge && (jours.isEmpty() || nomme) : conge || nomme;
    }

    boolean parleDesFeries() {
        return conges.stream().anyMatch(conge -> !conge.scolaire());
    }

    boolean parleDesVacances() {
        return conges.stream().anyMatch(Conge::scolaire);
    }

    /** Whether nothing restricts the rule: it speaks of every day. */
    boolean toujours() {
        return sansSelecteur() && annees.isEmpty() && semaines.isEmpty() && periodes.isEmpty();
    }

    boolean sansSelecteur() {
        return jours.isEmpty() && conges.isEmpty();
    }

    /** Whether the rule names short periods of the calendar (a day, a week), so that a public holiday in them was thought of. */
    boolean datee() {
        return !periodes.isEmpty() && periodes.stream().allMatch(p -> p.jours() <= UNE_SEMAINE);
    }

    /** Whether the rule is one of an ordinary week: only days of the week, every week of the year. */
    boolean hebdomadaire() {
        return annees.isEmpty()
                && semaines.isEmpty()
                && periodes.isEmpty()
                && jours.stream().allMatch(j -> j.rangs().isEmpty() && j.decalage() == 0)
                && (conges.isEmpty() || (!congesSeuls && !jours.isEmpty()));
    }
}
