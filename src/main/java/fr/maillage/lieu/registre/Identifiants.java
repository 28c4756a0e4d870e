package fr.maillage.lieu.registre;

import java.security.SecureRandom;

/** Short identifiers, drawn at random: they tell nothing of the place and never change with it. */
final class Identifiants {
    /** Neither vowels (no word by accident) nor characters taken for one another: 0 o, 1 i l. */
    private static final String ALPHABET = "23456789bcdfghjkmnpqrstvwxz";

    /** About 38 bits: among 20,000 places, the next one collides once in ten million times, and is then drawn again by its writer. */
    private static final int LONGUEUR = 8;

    private static final SecureRandom HASARD = new SecureRandom();

    private Identifiants() {}

    static String nouveau() {
        var identifiant = new StringBuilder(LONGUEUR);
        for (int i = 0; i < LONGUEUR; i++) {
            identifiant.append(ALPHABET.charAt(HASARD.nextInt(ALPHABET.length())));
        }
        return identifiant.toString();
    }
}
