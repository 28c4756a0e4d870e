package fr.maillage.presentation;

import java.security.SecureRandom;

/** Short identifiers and secrets for addresses, drawn at random: they tell nothing of what they name. */
public final class Hasard {
    /** Neither vowels (no word by accident) nor characters taken for one another: 0 o, 1 i l. */
    private static final String ALPHABET = "23456789bcdfghjkmnpqrstvwxz";

    /** About 38 bits: among 20,000 things, the next one collides once in ten million times; its primary key then refuses it. */
    private static final int LONGUEUR = 8;

    private static final SecureRandom ALEA = new SecureRandom();

    private Hasard() {}

    /** Eight characters, of the form {@code [0-9a-z]{8}}. */
    public static String identifiant() {
        return texte(LONGUEUR);
    }

    /** 4.75 bits a character: 27 of them make a secret that nobody guesses. */
    public static String texte(int longueur) {
        var texte = new StringBuilder(longueur);
        for (int i = 0; i < longueur; i++) {
            texte.append(ALPHABET.charAt(ALEA.nextInt(ALPHABET.length())));
        }
        return texte.toString();
    }
}
