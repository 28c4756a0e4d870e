package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Journee;
import fr.maillage.couverture.tournee.Plage;
import fr.maillage.presentation.formulaire.Option;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The answers offered by the forms of rounds. Times of day and durations are sent in minutes. */
final class OptionsDeTournee {
    /** When the pause is taken, if the bus stands still. */
    static final int MIDI = 12 * 60 + 30;

    static final List<Option> JOURS = Arrays.stream(DayOfWeek.values())
            .map(j -> new Option(String.valueOf(j.getValue()), Journee.nom(j)))
            .toList();
    static final List<Option> DEPARTS = heures(5, 14);
    static final List<Option> RETOURS = heures(7, 23);
    static final List<Option> PAUSES = durees(0, 30, 45, 60, 75, 90);
    static final List<Option> PRESENCES = durees(30, 45, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360);
    static final List<Option> INSTALLATIONS = durees(0, 5, 10, 15, 20, 30, 45);
    static final List<Option> PORTEES = durees(5, 10, 15, 20, 25, 30);
    static final List<Option> SEMAINES = IntStream.rangeClosed(1, 8)
            .mapToObj(n -> new Option(String.valueOf(n), n + (n == 1 ? "\u00a0semaine" : "\u00a0semaines")))
            .toList();
    static final List<Option> SOIREES = List.of(new Option("1", "Le bus peut recevoir du public après 18\u00a0h"));
    static final List<Option> ACTUELS = List.of(
            new Option("libres", "Libres\u00a0: la proposition peut les déplacer ou les remplacer"),
            new Option("gardes", "Gardés\u00a0: ils restent, le même jour de la semaine"));

    private OptionsDeTournee() {}

    private static List<Option> heures(int de, int a) {
        return IntStream.rangeClosed(de * 2, a * 2)
                .mapToObj(n -> new Option(String.valueOf(n * 30), Plage.heureEnClair(n * 30)))
                .toList();
    }

    private static List<Option> durees(int... minutes) {
        return IntStream.of(minutes)
                .mapToObj(n -> new Option(String.valueOf(n), n == 0 ? "aucune" : Journee.duree(n)))
                .toList();
    }
}
