package fr.maillage.territoire.recherche;

/** Words that differ by one letter changed, missing, added, or by two neighbours swapped. */
public final class UneFaute {
    /** Shorter words have too many neighbours. */
    public static final int LONGUEUR_MINIMALE = 5;

    private UneFaute() {}

    /** True when {@code saisi} is {@code mot}, or its beginning, but for one fault. */
    public static boolean presDuDebut(String saisi, String mot) {
        int n = saisi.length();
        int i = 0;
        while (i < n && i < mot.length() && saisi.charAt(i) == mot.charAt(i)) {
            i++;
        }
        if (i == n) {
            return true;
        }
        return suite(saisi, i + 1, mot, i + 1)
                || suite(saisi, i + 1, mot, i)
                || suite(saisi, i, mot, i + 1)
                || i + 1 < n
                        && i + 1 < mot.length()
                        && saisi.charAt(i) == mot.charAt(i + 1)
                        && saisi.charAt(i + 1) == mot.charAt(i)
                        && suite(saisi, i + 2, mot, i + 2);
    }

    /** True when both are the same word but for one fault. */
    public static boolean pres(String un, String autre) {
        return presDuDebut(un, autre) && presDuDebut(autre, un) && Math.abs(un.length() - autre.length()) <= 1;
    }

    private static boolean suite(String saisi, int deSaisi, String mot, int deMot) {
        return deSaisi <= saisi.length() && deMot <= mot.length() && mot.startsWith(saisi.substring(deSaisi), deMot);
    }
}
