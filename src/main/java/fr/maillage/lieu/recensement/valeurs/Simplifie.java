package fr.maillage.lieu.recensement.valeurs;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts compared without accents, case nor punctuation. */
public final class Simplifie {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern AUTRES = Pattern.compile("[^a-z0-9]+");

    private Simplifie() {}

    /** « Médiathèque / Bib. » → « mediatheque bib » */
    public static String de(String texte) {
        var nu = ACCENTS.matcher(Normalizer.normalize(texte.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD))
                .replaceAll("");
        return AUTRES.matcher(nu.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /**
     * True when {@code partie}, simplified, begins a word of {@code texte}, simplified; a part of three letters or less must be a whole word, for
     * « CS » is not in « CSC ».
     */
    public static boolean contient(String texte, String partie) {
        if (partie.isEmpty()) {
            return false;
        }
        return (" " + texte + " ").contains(" " + partie + (partie.length() <= 3 ? " " : ""));
    }
}
