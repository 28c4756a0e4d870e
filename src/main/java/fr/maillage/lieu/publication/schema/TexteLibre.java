package fr.maillage.lieu.publication.schema;

import java.util.regex.Pattern;

/** Free texts as an export may carry them. */
final class TexteLibre {
    private static final Pattern BLANCS = Pattern.compile("\\s+");
    /** A spreadsheet computes a text that begins so and calls a function, another sheet or another program. */
    private static final Pattern FORMULE = Pattern.compile("\\s*[=+\\-@].*[(!|].*", Pattern.DOTALL);

    private static final Pattern SIGNES = Pattern.compile("^[\\s=+\\-@]+");
    private static final Pattern TIRET = Pattern.compile("^\\s*-\\s");

    private TexteLibre() {}

    static String uneLigne(String texte) {
        return BLANCS.matcher(texte).replaceAll(" ").strip();
    }

    /**
     * The text without what would make a spreadsheet run it. An apostrophe before it, as is often advised, would be in the data of every other
     * reader; so a list that begins with a hyphen gets a dash, and other signs of computing are taken away. Texts that cannot run are untouched.
     */
    static String sansFormule(String texte) {
        if (!FORMULE.matcher(texte).matches()) {
            return texte;
        }
        var tiret = TIRET.matcher(texte);
        return tiret.find()
                ? "– " + texte.substring(tiret.end())
                : SIGNES.matcher(texte).replaceFirst("");
    }

    /** At most {@code longueur} characters, cut between two words, with an ellipsis. */
    static String coupe(String texte, int longueur) {
        if (texte.codePointCount(0, texte.length()) <= longueur) {
            return texte;
        }
        int fin = texte.offsetByCodePoints(0, longueur - 1);
        int blanc = fin;
        while (blanc > 0 && !Character.isWhitespace(texte.charAt(blanc))) {
            blanc--;
        }
        return texte.substring(0, blanc > fin / 2 ? blanc : fin).stripTrailing() + "…";
    }
}
