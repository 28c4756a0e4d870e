package fr.maillage.document.mot;

import java.util.regex.Pattern;

/** Spaces that must not break, where French wants them: the length of the text does not change. */
public final class Typographie {
    private static final Pattern ESPACE = Pattern.compile(" (?=[:;!?»%€])|(?<=«) |(?<=[0-9]) (?=[0-9]{3}(?![0-9]))");

    private Typographie() {}

    public static String francaise(String texte) {
        return ESPACE.matcher(texte).replaceAll("\u00a0");
    }
}
