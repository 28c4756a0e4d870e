package fr.maillage.lieu.campagne;

import java.security.SecureRandom;

/** Secrets in addresses, without characters taken for one another. */
final class Hasard {
    private static final String ALPHABET = "23456789bcdfghjkmnpqrstvwxz";
    private static final SecureRandom HASARD = new SecureRandom();

    private Hasard() {}

    /** 4.75 bits a character. */
    static String texte(int longueur) {
        var texte = new StringBuilder(longueur);
        for (int i = 0; i < longueur; i++) {
            texte.append(ALPHABET.charAt(HASARD.nextInt(ALPHABET.length())));
        }
        return texte.toString();
    }
}
