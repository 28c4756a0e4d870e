package fr.maillage.lieu.horaires;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From the nodes of the parser to rules that can be evaluated. */
final class TraductionOsm {
    private static final int INDEFINI = Integer.MIN_VALUE;
    private static final int TOUJOURS = 9_999;

    private static final Map<WeekDay, DayOfWeek> JOURS = parRang(WeekDay.values(), DayOfWeek.values());
    private static final Map<ch.poole.openinghoursparser.Month, Month> MOIS =
            parRang(ch.poole.openinghoursparser.Month.values(), Month.values());

    private TraductionOsm() {}

    private static <A, B> Map<A, B> parRang(A[] autres, B[] notres) {
        var table = new HashMap<A, B>();
        for (int n = 0; n < autres.length; n++) {
            table.put(autres[n], notres[n]);
        }
        return table;
    }

    static List<Regle> traduire(List<Rule> regles) {
        return regles.stream()
                .filter(regle -> !regle.isEmpty())
                .map(TraductionOsm::regle)
                .toList();
    }

    private static Regle regle(Rule regle) {
        var lien = regle.isFallBack() ? Regle.Lien.REPLI : regle.isAdditive() ? Regle.Lien.AJOUT : Regle.Lien.NORMALE;
        var quand = new Quand(
                liste(regle.getYears(), TraductionOsm::annees),
                liste(regle.getWeeks(), TraductionOsm::semaines),
                liste(regle.getDates(), TraductionOsm::periode),
                liste(regle.getDays(), TraductionOsm::jours),
                liste(regle.getHolidays(), c -> new Quand.Conge(c.getType() == Holiday.Type.SH, c.getOffset())),
                regle.getHolidays() != null && regle.getHolidays().stream().noneMatch(Holiday::getUseAsWeekDay));
        return new Regle(
                lien,
                quand,
                liste(regle.getTimes(), TraductionOsm::plage),
                etat(regle.getModifier()),
                precision(regle));
    }

    private static Ouverture etat(@Nullable RuleModifier modifieur) {
        if (modifieur == null) {
            return Ouverture.OUVERT;
        }
        var sorte = modifieur.getModifier();
        // A comment alone means "unknown": « sur rendez-vous » does not promise an open door.
        if (sorte == null) {
            return Ouverture.INCONNU;
        }
        return switch (sorte) {
            case OPEN -> Ouverture.OUVERT;
            case CLOSED, OFF -> Ouverture.FERME;
            case UNKNOWN -> Ouverture.INCONNU;
        };
    }

    private static @Nullable String precision(Rule regle) {
        var modifieur = regle.getModifier();
        var commentaire = modifieur == null ? null : modifieur.getComment();
        return commentaire == null ? regle.getComment() : commentaire;
    }

    private static Quand.Annees annees(YearRange annees) {
        int debut = annees.getStartYear();
        int fin = annees.isOpenEnded() ? TOUJOURS : ou(annees.getEndYear(), debut);
        return new Quand.Annees(debut, fin, Math.max(1, annees.getInterval()));
    }

    private static Quand.Semaines semaines(WeekRange semaines) {
        int debut = semaines.getStartWeek();
        return new Quand.Semaines(debut, ou(semaines.getEndWeek(), debut), Math.max(1, semaines.getInterval()));
    }

    private static Quand.Jours jours(WeekDayRange etendue) {
        var jours = EnumSet.noneOf(DayOfWeek.class);
        var jour = jour(etendue.getStartDay());
        var dernier = etendue.getEndDay() == null ? jour : jour(etendue.getEndDay());
        for (jours.add(jour); jour != dernier; jours.add(jour)) {
            jour = jour.plus(1);
        }
        var rangs = new TreeSet<Integer>();
        for (Nth rang : etendue.getNths() == null ? List.<Nth>of() : etendue.getNths()) {
            int fin = ou(rang.getEndNth(), rang.getStartNth());
            for (int n = rang.getStartNth(); n <= fin; n++) {
                rangs.add(n);
            }
        }
        return new Quand.Jours(Set.copyOf(jours), Set.copyOf(rangs), etendue.getOffset());
    }

    private static PeriodeDeLAnnee periode(DateRange periode) {
        var debut = periode.getStartDate();
        var fin = periode.getEndDate();
        return new PeriodeDeLAnnee(
                borne(debut), fin == null ? null : borne(fin), debut.isOpenEnded(), Math.max(0, periode.getInterval()));
    }

    private static PeriodeDeLAnnee.Borne borne(DateWithOffset date) {
        var rang = date.getNthWeekDay() == null ? 0 : date.getNth();
        var jour = date.getNthWeekDay() == null ? date.getWeekDayOffset() : date.getNthWeekDay();
        var ancre = jour == null && date.getDayOffset() == 0
                ? null
                : new PeriodeDeLAnnee.Ancre(
                        jour == null ? null : jour(jour), rang, date.isWeekDayOffsetPositive(), date.getDayOffset());
        return new PeriodeDeLAnnee.Borne(
                defini(date.getYear()),
                date.getMonth() == null ? null : MOIS.get(date.getMonth()),
                defini(date.getDay()),
                ancre);
    }

    private static Regle.Plage plage(TimeSpan plage) {
        if (plage.getStartEvent() != null || plage.getEndEvent() != null) {
            return new Regle.Plage(0, Journee.MINUTES, false, true);
        }
        int debut = plage.getStart();
        if (plage.getEnd() == INDEFINI) {
            if (!plage.isOpenEnded()) {
                throw new HoraireIllisible(
                        "L’heure de fin manque après " + MotsFrancais.heure(debut) + "\u00a0: ajoutez-la.");
            }
            return new Regle.Plage(debut, debut, true, false);
        }
        int fin = plage.getEnd() < debut ? plage.getEnd() + Journee.MINUTES : plage.getEnd();
        return new Regle.Plage(debut, fin, plage.isOpenEnded(), false);
    }

    private static DayOfWeek jour(WeekDay jour) {
        return Objects.requireNonNull(JOURS.get(jour));
    }

    private static int ou(int valeur, int defaut) {
        return valeur == INDEFINI ? defaut : valeur;
    }

    private static @Nullable Integer defini(int valeur) {
        return valeur == INDEFINI ? null : valeur;
    }

    private static <T, R> List<R> liste(@Nullable List<T> elements, Function<T, R> traduction) {
        return elements == null ? List.of() : elements.stream().map(traduction).toList();
    }
}
