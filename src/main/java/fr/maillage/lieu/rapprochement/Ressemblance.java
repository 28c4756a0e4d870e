package fr.maillage.lieu.rapprochement;

import java.util.Collection;
import java.util.List;

/** Likeness of words and of sets of words, 0 to 1. */
final class Ressemblance {
    /** Below, two words are two words; above, one is a slip of the other. */
    private static final double MEME_MOT = 0.8;

    private Ressemblance() {}

    /**
     * Half the share of the shorter list found in the other, half the share of all words that are common. Glued words
     * (« marie des vallees », « marie desvallees ») are one.
     */
    static double listes(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double communs = communs(a, b);
        int petite = Math.min(a.size(), b.size());
        double inclusion = communs / petite;
        double union = communs / (a.size() + b.size() - communs);
        double mots = (inclusion + union) / 2;
        if (mots >= 1) {
            return 1;
        }
        return Math.max(mots, colles(a, b));
    }

    /** Share of the shorter list found in the other. */
    static double inclusion(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double mots = communs(a, b) / Math.min(a.size(), b.size());
        if (mots >= 1) {
            return 1;
        }
        return Math.max(mots, colles(a, b));
    }

    /** Likeness of the lists written without spaces; 0 under that of a slip. */
    private static double colles(List<String> a, List<String> b) {
        int longueurA = longueur(a);
        int longueurB = longueur(b);
        if (Math.abs(longueurA - longueurB) > Math.max(longueurA, longueurB) * (1 - MEME_MOT) + 1e-9) {
            return 0;
        }
        double colles = mots(String.join("", a), String.join("", b));
        return colles >= MEME_MOT - 1e-9 ? colles : 0;
    }

    private static int longueur(List<String> mots) {
        int longueur = 0;
        for (String mot : mots) {
            longueur += mot.length();
        }
        return longueur;
    }

    /** Both ways when neither is shorter, so that the order of the two lists does not count. */
    private static double communs(List<String> a, List<String> b) {
        if (a.size() == b.size()) {
            return (communsDans(a, b) + communsDans(b, a)) / 2;
        }
        return a.size() < b.size() ? communsDans(a, b) : communsDans(b, a);
    }

    private static double communsDans(List<String> petite, List<String> grande) {
        double total = 0;
        for (String mot : petite) {
            total += grande.contains(mot) ? 1 : meilleur(mot, grande);
        }
        return total;
    }

    private static double meilleur(String mot, Collection<String> autres) {
        double meilleur = 0;
        for (String autre : autres) {
            if (mot.length() > 3 && Math.abs(mot.length() - autre.length()) <= 2 && unBoutCommun(mot, autre)) {
                meilleur = Math.max(meilleur, mots(mot, autre));
            } else if (mot.length() == 1 && autre.startsWith(mot) || autre.length() == 1 && mot.startsWith(autre)) {
                meilleur = Math.max(meilleur, MEME_MOT); // an initial
            }
        }
        return meilleur >= MEME_MOT ? meilleur : 0;
    }

    /** A slip of the pen seldom touches both the first and the last letter: most pairs of words stop here. */
    private static boolean unBoutCommun(String a, String b) {
        return !b.isEmpty() && (a.charAt(0) == b.charAt(0) || a.charAt(a.length() - 1) == b.charAt(b.length() - 1));
    }

    /** 1 less the number of letters to change (a swap of neighbours counting once), over the longer word's length. */
    static double mots(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int longueur = Math.max(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) > longueur * (1 - MEME_MOT) + 1e-9) {
            return 0;
        }
        int[] avant = new int[b.length() + 1];
        int[] derniere = new int[b.length() + 1];
        int[] ligne = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            derniere[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            ligne[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cout = Math.min(derniere[j - 1] + change, Math.min(derniere[j], ligne[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cout = Math.min(cout, avant[j - 2] + 1);
                }
                ligne[j] = cout;
            }
            int[] reste = avant;
            avant = derniere;
            derniere = ligne;
            ligne = reste;
        }
        return 1 - (double) derniere[b.length()] / longueur;
    }
}
