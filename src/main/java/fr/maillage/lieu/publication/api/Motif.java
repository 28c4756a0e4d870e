package fr.maillage.lieu.publication.api;

import java.util.Locale;

/**
 * A pattern of {@code like}: a star (or %) stands for any text. Read from left to right without ever going back further than the last star, so
 * that no pattern takes long.
 */
record Motif(String motif, boolean casseIgnoree) {
    static final int ETOILES_MAX = 8;

    Motif {
        motif = motif.replace('%', '*');
        if (casseIgnoree) {
            motif = motif.toLowerCase(Locale.FRENCH);
        }
    }

    long etoiles() {
        return motif.chars().filter(c -> c == '*').count();
    }

    boolean correspond(String valeur) {
        var texte = casseIgnoree ? valeur.toLowerCase(Locale.FRENCH) : valeur;
        int t = 0;
        int m = 0;
        int etoile = -1;
        int reprise = 0;
        while (t < texte.length()) {
            if (m < motif.length() && motif.charAt(m) == '*') {
                etoile = m++;
                reprise = t;
            } else if (m < motif.length() && motif.charAt(m) == texte.charAt(t)) {
                m++;
                t++;
            } else if (etoile >= 0) {
                m = etoile + 1;
                t = ++reprise;
            } else {
                return false;
            }
        }
        while (m < motif.length() && motif.charAt(m) == '*') {
            m++;
        }
        return m == motif.length();
    }
}
