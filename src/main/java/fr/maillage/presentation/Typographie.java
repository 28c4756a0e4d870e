package fr.maillage.presentation;

import java.util.List;
import java.util.regex.Pattern;

/** Sentences are written in the code, and in data, with ordinary spaces; they leave with the no-break spaces of French typography. */
public final class Typographie {
    private static final Pattern FINE = Pattern.compile(" (?=[;?!%])|(?<=\\d) (?=\\d{3}\\b)");
    private static final Pattern INSECABLE = Pattern.compile("(?<=«) | (?=[:»])");

    private Typographie() {}

    public static String francaise(String texte) {
        return INSECABLE.matcher(FINE.matcher(texte).replaceAll("\u202f")).replaceAll("\u00a0");
    }

    /** « a », « a et b », « a, b et c ». */
    public static String enumeration(List<String> elements) {
        int dernier = elements.size() - 1;
        return dernier < 1
                ? String.join("", elements)
                : String.join(", ", elements.subList(0, dernier)) + " et " + elements.get(dernier);
    }

    public static String majuscule(String phrase) {
        return phrase.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + phrase.substring(1);
    }
}
