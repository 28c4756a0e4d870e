package fr.maillage.couverture.tournee.pages;

import java.util.List;

/**
 * The timetable of a commune, to print and to stick on a door.
 *
 * @param bus name of the place, or of the scenario
 * @param telephone may be empty
 * @param date of the day it was made
 * @param projet true while the place does not run this very round
 * @param mention told of a made-up bus; empty for another
 */
public record AffichePage(
        String commune,
        String bus,
        String telephone,
        List<ArretAffiche> arrets,
        String date,
        boolean projet,
        String mention) {
    /**
     * @param ou where in the commune; may be empty
     * @param regle usual hours, in French
     * @param dates next days, in French
     */
    public record ArretAffiche(String ou, List<String> regle, List<String> dates) {}
}
