package fr.maillage.lieu.recensement.correspondance;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.recensement.correspondance.Correspondance.Arrets;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plan takes besides one column for each field. A form shows it and keeps it; only its text changes it.
 *
 * @param regles further rules of a field, tried after its column
 * @param jours further columns of the hours of each day: afternoons
 * @param horaires further columns of hours, tried when the first is not understood
 * @param joursConnus columns that tell the days of hours without days
 * @param groupe columns whose values are the same on all rows of one place
 * @param arrets null when places have no stops
 * @param nomPropre true when names may hold a person's name, to be taken out
 */
public record Suite(
        Map<Champ, List<Regle>> regles,
        Map<DayOfWeek, List<String>> jours,
        List<String> horaires,
        List<String> joursConnus,
        List<String> groupe,
        @Nullable Arrets arrets,
        boolean nomPropre) {
    public static final Suite RIEN = new Suite(Map.of(), Map.of(), List.of(), List.of(), List.of(), null, false);

    public Suite {
        var desChamps = new EnumMap<Champ, List<Regle>>(Champ.class);
        regles.forEach((champ, siennes) -> {
            if (!siennes.isEmpty()) {
                desChamps.put(champ, List.copyOf(siennes));
            }
        });
        regles = Collections.unmodifiableMap(desChamps);
        var desJours = new EnumMap<DayOfWeek, List<String>>(DayOfWeek.class);
        jours.forEach((jour, colonnes) -> {
            if (!colonnes.isEmpty()) {
                desJours.put(jour, List.copyOf(colonnes));
            }
        });
        jours = Collections.unmodifiableMap(desJours);
        horaires = List.copyOf(horaires);
        joursConnus = List.copyOf(joursConnus);
        groupe = List.copyOf(groupe);
    }

    public List<Regle> regles(Champ champ) {
        return regles.getOrDefault(champ, List.of());
    }
}
