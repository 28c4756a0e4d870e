package fr.maillage.lieu.declaration;

import java.util.Locale;
import java.util.Optional;

/**
 * A tracking code: three groups of five, to be read aloud and copied by hand. 63 bits drawn at random, then one character that tells a mistyped
 * code from an unknown one.
 *
 * @param caracteres the fifteen, without separators
 */
public record Code(String caracteres) {
    /**
     * Prime number of characters, so that the check finds any wrong character and any two swapped. No vowel (no word by accident), none that
     * looks like another one: neither 0 1 5 6 nor B I O S Z.
     */
    private static final String ALPHABET = "234789CDFGHJKLMNPQRTVWX";

    private static final int GROUPE = 5;
    private static final int LONGUEUR = 15;

    public Code {
        if (caracteres.length() != LONGUEUR || controle(caracteres) != rang(caracteres.charAt(LONGUEUR - 1))) {
            throw new IllegalArgumentException("not a tracking code");
        }
    }

    /** The code that goes with a draft: always the same, and telling nothing of the draft's own token. */
    static Code de(Jeton brouillon) {
        var octets = brouillon.empreinte("code");
        var nombre = new java.math.BigInteger(1, octets);
        var base = java.math.BigInteger.valueOf(ALPHABET.length());
        var tires = new StringBuilder(LONGUEUR);
        for (int i = 0; i < LONGUEUR - 1; i++) {
            var division = nombre.divideAndRemainder(base);
            tires.append(ALPHABET.charAt(division[1].intValue()));
            nombre = division[0];
        }
        return new Code(tires.toString() + ALPHABET.charAt(controle(tires)));
    }

    /** Reads a code as people type it: any case, blanks, hyphens; figures and letters taken for one another are put right. */
    public static Optional<Code> lire(String saisie) {
        var net = new StringBuilder(LONGUEUR);
        for (char c : saisie.toUpperCase(Locale.ROOT).toCharArray()) {
            char lu = switch (c) {
                case '1', 'I' -> 'L';
                case '6' -> 'G';
                case 'B' -> '8';
                case 'Z' -> '2';
                default -> c;
            };
            if (Character.isLetterOrDigit(lu)) {
                net.append(lu);
            }
        }
        return net.length() == LONGUEUR
                        && net.chars().allMatch(c -> rang((char) c) >= 0)
                        && controle(net) == rang(net.charAt(LONGUEUR - 1))
                ? Optional.of(new Code(net.toString()))
                : Optional.empty();
    }

    private static int controle(CharSequence caracteres) {
        int somme = 0;
        for (int i = 0; i < LONGUEUR - 1; i++) {
            somme += (i + 1) * rang(caracteres.charAt(i));
        }
        return somme % ALPHABET.length();
    }

    private static int rang(char caractere) {
        return ALPHABET.indexOf(caractere);
    }

    /** « CDF24-GHJK7-LMNP8 » */
    public String lisible() {
        return String.join(
                "-",
                caracteres.substring(0, GROUPE),
                caracteres.substring(GROUPE, 2 * GROUPE),
                caracteres.substring(2 * GROUPE));
    }

    byte[] empreinte() {
        return Jeton.empreinte("suivi", caracteres);
    }

    /** Never in a journal. */
    @Override
    public String toString() {
        return "Code[…]";
    }
}
