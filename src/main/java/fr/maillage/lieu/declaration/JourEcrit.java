package fr.maillage.lieu.declaration;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days as they are read. */
public final class JourEcrit {
    private JourEcrit() {}

    /** « Lundi » */
    public static String de(DayOfWeek jour) {
        var nom = jour.getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return nom.substring(0, 1).toUpperCase(Locale.FRENCH) + nom.substring(1);
    }

    /** The sentence with its day, unless it says it already. */
    static String de(DayOfWeek jour, String phrase) {
        var nom = de(jour);
        return phrase.startsWith(nom) ? phrase : nom + "\u00a0: " + phrase;
    }
}
