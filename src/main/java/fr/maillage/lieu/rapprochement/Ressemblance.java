package fr.maillage.lieu.rapprochement;

/** Likeness of words and of lists of words, 0 to 1. */
final class Ressemblance {
    /** Below, two words are two words; above, one is a slip of the other. */
    private static final double MEME_MOT = 0.8;

    private static final double PART_CHANGEE = 1 - MEME_MOT;
    private static final double EPSILON = 1e-9;

    private Ressemblance() {}

    /**
     * Half the share of the shorter list found in the other, half the share of all words that are common. Glued words
     * (« marie des vallees », « marie desvallees ») are one.
     */
    static double listes(Termes a, Termes b) {
        if (sansLettreCommune(a, b)) {
            return 0;
        }
        double communs = communs(a, b);
        int petite = Math.min(a.taille(), b.taille());
        double inclusion = communs / petite;
        double union = communs / (a.taille() + b.taille() - communs);
        double mots = (inclusion + union) / 2;
        return mots >= 1 ? 1 : Math.max(mots, colles(a, b));
    }

    /** True when one word is a slip of the other. */
    static boolean presque(String mot, long lettres, Termes liste, int i) {
        String autre = liste.mot(i);
        return !tropLoin(mot.length(), lettres, autre.length(), liste.lettres(i))
                && unBoutCommun(mot, autre)
                && mots(mot, autre) > 0;
    }

    /** Share of the shorter list found in the other. */
    static double inclusion(Termes a, Termes b) {
        if (sansLettreCommune(a, b)) {
            return 0;
        }
        double mots = communs(a, b) / Math.min(a.taille(), b.taille());
        return mots >= 1 ? 1 : Math.max(mots, colles(a, b));
    }

    private static boolean sansLettreCommune(Termes a, Termes b) {
        return (a.toutes() & b.toutes()) == 0;
    }

    /** Likeness of the lists written without spaces; 0 under that of a slip. */
    private static double colles(Termes a, Termes b) {
        return tropLoin(a.longueur(), a.toutes(), b.longueur(), b.toutes())
                ? 0
                : mots(String.join("", a.mots()), String.join("", b.mots()));
    }

    /** Both ways when neither is shorter, so that the order of the two lists does not count. */
    private static double communs(Termes a, Termes b) {
        if (a.taille() == b.taille()) {
            return a.memeListe(b) ? a.taille() : (communsDans(a, b) + communsDans(b, a)) / 2;
        }
        return a.taille() < b.taille() ? communsDans(a, b) : communsDans(b, a);
    }

    private static double communsDans(Termes petite, Termes grande) {
        double total = 0;
        for (int i = 0; i < petite.taille(); i++) {
            total += meilleur(petite.mot(i), petite.lettres(i), grande);
        }
        return total;
    }

    private static double meilleur(String mot, long lettres, Termes autres) {
        double meilleur = 0;
        for (int i = 0; i < autres.taille(); i++) {
            long sesLettres = autres.lettres(i);
            if ((lettres & sesLettres) == 0) {
                continue;
            }
            String autre = autres.mot(i);
            if (lettres == sesLettres && mot.equals(autre)) {
                return 1;
            }
            if (mot.length() > 3
                    && !tropLoin(mot.length(), lettres, autre.length(), sesLettres)
                    && Math.abs(mot.length() - autre.length()) <= 2
                    && unBoutCommun(mot, autre)) {
                meilleur = Math.max(meilleur, mots(mot, autre));
            } else if (mot.length() == 1 && autre.startsWith(mot) || autre.length() == 1 && mot.startsWith(autre)) {
                meilleur = Math.max(meilleur, MEME_MOT); // an initial
            }
        }
        return meilleur;
    }

    /** A slip of the pen seldom touches both the first and the last letter: most pairs of words stop here. */
    private static boolean unBoutCommun(String a, String b) {
        return a.charAt(0) == b.charAt(0) || a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    }

    /** True when their lengths or the letters that only one has ask for more changes than a slip. */
    private static boolean tropLoin(int longueurA, long lettresA, int longueurB, long lettresB) {
        double permis = Math.max(longueurA, longueurB) * PART_CHANGEE + EPSILON;
        return Math.abs(longueurA - longueurB) > permis
                || Long.bitCount(lettresA & ~lettresB) > permis
                || Long.bitCount(lettresB & ~lettresA) > permis;
    }

    /**
     * 1 less the number of letters to change (a swap of neighbours counting once), over the longer word's length; 0 when it
     * is more than a slip.
     */
    static double mots(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int longueur = Math.max(a.length(), b.length());
        double permis = longueur * PART_CHANGEE + EPSILON;
        if (Math.abs(a.length() - b.length()) > permis) {
            return 0;
        }
        int changements = changements(a, b, (int) permis);
        return changements > permis ? 0 : 1 - (double) changements / longueur;
    }

    /** Stops, with a number over {@code permis}, as soon as no end may be within it. */
    private static int changements(String a, String b, int permis) {
        int[] avant = new int[b.length() + 1];
        int[] derniere = new int[b.length() + 1];
        int[] ligne = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            derniere[j] = j;
        }
        int veille = 0;
        for (int i = 1; i <= a.length(); i++) {
            ligne[0] = i;
            int moindre = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cout = Math.min(derniere[j - 1] + change, Math.min(derniere[j], ligne[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cout = Math.min(cout, avant[j - 2] + 1);
                }
                ligne[j] = cout;
                moindre = Math.min(moindre, cout);
            }
            if (moindre > permis && veille > permis) {
                return moindre; // a swap looks two lines back: both are too far
            }
            veille = moindre;
            int[] reste = avant;
            avant = derniere;
            derniere = ligne;
            ligne = reste;
        }
        return derniere[b.length()];
    }
}
