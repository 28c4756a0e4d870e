package fr.maillage.couverture.tournee;

import fr.maillage.lieu.horaires.Zone;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * The cycle on the calendar. Its first week is ISO week 1, and it starts again with each ISO year: hours can then be written once for all
 * (« week 1-53/2 »), like the odd and even weeks that people know. The bus stays at its base on public holidays.
 *
 * @param semaines weeks in the cycle
 * @param zone of the bus, for its public holidays and its clock
 */
public record Calendrier(int semaines, Zone zone) {
    /** A day out. */
    public record Sortie(LocalDate date, Journee journee) {}

    /** Week of the cycle that a day belongs to, from 1. */
    public int semaine(LocalDate date) {
        return (date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) - 1) % semaines + 1;
    }

    /** Days out between two dates, both included. */
    public List<Sortie> sorties(List<Journee> journees, LocalDate du, LocalDate au) {
        var sorties = new ArrayList<Sortie>();
        for (var date = du; !date.isAfter(au); date = date.plusDays(1)) {
            if (zone.ferie(date)) {
                continue;
            }
            int semaine = semaine(date);
            for (var journee : journees) {
                if (journee.semaine() == semaine && journee.jour() == date.getDayOfWeek()) {
                    sorties.add(new Sortie(date, journee));
                }
            }
        }
        return sorties;
    }
}
