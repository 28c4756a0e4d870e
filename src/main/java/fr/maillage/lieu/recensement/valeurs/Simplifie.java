package fr.maillage.lieu.recensement.valeurs;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts compared without accents, case nor punctuation. */
public final class Simplifie {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern AUTRES = Pattern.compile("[^a-z0-9]+");

    private static final Pattern COCHES_OUI = Pattern.compile("[\u2713\u2714\u2611\u2705]");
    private static final Pattern CROIX = Pattern.compile("[\u2717\u2718\u2610\u274c]");
    private static final Pattern COCHES = Pattern.compile(COCHES_OUI + "|" + CROIX);

    private Simplifie() {}

    /** « Médiathèque / Bib. » → « mediatheque bib »; a tick is « oui », a cross « non » */
    public static String de(String texte) {
        var marques = COCHES.matcher(texte).find()
                ? CROIX.matcher(COCHES_OUI.matcher(texte).replaceAll(" oui ")).replaceAll(" non ")
                : texte;
        var nu = ACCENTS.matcher(
                        Normalizer.normalize(marques.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD))
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
