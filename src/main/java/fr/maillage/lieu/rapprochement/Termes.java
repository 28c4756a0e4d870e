package fr.maillage.lieu.rapprochement;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Words ready to be compared many times. Each goes with the set of its letters, one bit per letter or digit: two words with
 * too many letters of their own are told apart without being read.
 */
final class Termes {
    static final Termes AUCUN = new Termes(List.of());

    private final List<String> mots;
    private final String[] tableau;
    private final long[] lettres;
    private final long toutes;
    private final int longueur;

    private Termes(List<String> mots) {
        this.mots = mots;
        this.tableau = mots.toArray(String[]::new);
        this.lettres = new long[tableau.length];
        long union = 0;
        int somme = 0;
        for (int i = 0; i < lettres.length; i++) {
            lettres[i] = lettres(tableau[i]);
            union |= lettres[i];
            somme += tableau[i].length();
        }
        toutes = union;
        longueur = somme;
    }

    /** @param mots of letters and digits without accents, in the order of the text */
    static Termes de(Collection<String> mots) {
        return mots.isEmpty() ? AUCUN : new Termes(List.copyOf(mots));
    }

    /** Letters of a word. */
    static long lettres(String mot) {
        long lettres = 0;
        for (int i = 0; i < mot.length(); i++) {
            char c = mot.charAt(i);
            lettres |= 1L << (c <= '9' ? 26 + c - '0' : c - 'a');
        }
        return lettres;
    }

    List<String> mots() {
        return mots;
    }

    boolean vide() {
        return lettres.length == 0;
    }

    int taille() {
        return lettres.length;
    }

    String mot(int i) {
        return tableau[i];
    }

    /** Letters of the i-th word. */
    long lettres(int i) {
        return lettres[i];
    }

    /** Letters of all the words. */
    long toutes() {
        return toutes;
    }

    /** Number of letters, words set end to end. */
    int longueur() {
        return longueur;
    }

    String dernier() {
        return mots.getLast();
    }

    Termes sans(Termes retires) {
        return contientUnDe(retires)
                ? de(mots.stream().filter(mot -> !retires.mots.contains(mot)).toList())
                : this;
    }

    private boolean contientUnDe(Termes autres) {
        for (int i = 0; i < lettres.length; i++) {
            for (int j = 0; j < autres.lettres.length; j++) {
                if (lettres[i] == autres.lettres[j] && tableau[i].equals(autres.tableau[j])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same words, in any order; each list names a word once. */
    boolean memesMots(Termes autres) {
        return this == autres
                || toutes == autres.toutes
                        && lettres.length == autres.lettres.length
                        && (memeListe(autres) || autres.mots.containsAll(mots));
    }

    /** The same words in the same order. */
    boolean memeListe(Termes autres) {
        return Arrays.equals(lettres, autres.lettres) && Arrays.equals(tableau, autres.tableau);
    }

    @Override
    public String toString() {
        return String.join(" ", mots);
    }
}
