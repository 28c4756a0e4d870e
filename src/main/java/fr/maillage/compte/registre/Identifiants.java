package fr.maillage.compte.registre;

import java.security.SecureRandom;

/** Short identifiers: no vowel, so no word; nothing in them tells whose they are. */
final class Identifiants {
    private static final String ALPHABET = "0123456789bcdfghjklmnpqrstvwxz";
    private static final int LONGUEUR = 10;
    private static final SecureRandom ALEA = new SecureRandom();

    private Identifiants() {}

    /** One of 30¹⁰: two accounts never get the same; if ever, the database refuses the second. */
    static String nouveau() {
        return ALEA.ints(LONGUEUR, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new, (texte, rang) -> texte.append(ALPHABET.charAt(rang)), StringBuilder::append)
                .toString();
    }
}
