package fr.maillage.couverture;

import java.util.List;

/**
 * A group of adjacent communes, fragile and not served.
 *
 * @param communes positions in {@code Territoires}, most populated first
 * @param somme people, people concerned and unmet need
 * @param minutesAuMieux of its best placed commune
 * @param minutesAuPire of its worst placed commune
 * @param raisons why it is one, plain sentences in French
 */
public record ZoneBlanche(
        List<Integer> communes,
        Besoins.Somme somme,
        double minutesAuMieux,
        double minutesAuPire,
        List<String> raisons) {
    public ZoneBlanche {
        communes = List.copyOf(communes);
        raisons = List.copyOf(raisons);
    }
}
