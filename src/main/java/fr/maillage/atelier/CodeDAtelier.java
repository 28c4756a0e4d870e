package fr.maillage.atelier;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What participants type to join a workshop: six characters, said aloud and read from afar, so without those taken for one another
 * (0 O, 1 I L, 2 Z, 5 S, 8 B, U V). Some 85 million codes.
 */
public final class CodeDAtelier {
    private static final String ALPHABET = "34679cdfghjkmnpqrtvwx";
    private static final int LONGUEUR = 6;
    private static final Pattern JUSTE = Pattern.compile("[" + ALPHABET + "]{" + LONGUEUR + "}");
    private static final Pattern SEPARATEURS = Pattern.compile("[\\s\\u00a0\\u202f._-]+");
    private static final SecureRandom ALEA = new SecureRandom();

    private CodeDAtelier() {}

    public static String tirer() {
        var code = new StringBuilder(LONGUEUR);
        for (int i = 0; i < LONGUEUR; i++) {
            code.append(ALPHABET.charAt(ALEA.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The code in what was typed, whatever the case, blanks and hyphens; empty when it cannot be one. */
    public static Optional<String> lire(String saisie) {
        var code = SEPARATEURS.matcher(saisie).replaceAll("").toLowerCase(Locale.ROOT);
        return JUSTE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    /** « K7M 3PQ ». */
    public static String affiche(String code) {
        var capitales = code.toUpperCase(Locale.ROOT);
        return capitales.substring(0, LONGUEUR / 2) + "\u00a0" + capitales.substring(LONGUEUR / 2);
    }
}
