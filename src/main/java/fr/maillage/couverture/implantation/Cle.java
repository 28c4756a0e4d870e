package fr.maillage.couverture.implantation;

import java.util.Arrays;

/** A cost and a number in one long, so that sorting longs sorts by cost, then by number. */
final class Cle {
    private Cle() {}

    /** @param cout 0 or more */
    static long de(float cout, int numero) {
        return ((long) Float.floatToRawIntBits(cout) << 32) | numero;
    }

    static float cout(long cle) {
        return Float.intBitsToFloat((int) (cle >>> 32));
    }

    static int numero(long cle) {
        return (int) cle;
    }

    /** Puts the {@code voulues} lowest of the first {@code n} first, sorted; how many that makes. */
    static int trierLesPremieres(long[] cles, int n, int voulues) {
        int combien = Math.min(n, voulues);
        Selection.premiers(cles, n, combien);
        Arrays.sort(cles, 0, combien);
        return combien;
    }
}
