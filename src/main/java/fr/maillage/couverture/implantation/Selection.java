package fr.maillage.couverture.implantation;

/** Partial sorts (quickselect). */
final class Selection {
    private Selection() {}

    /** Puts the {@code k} lowest of the first {@code n} keys first, in any order. */
    static void premiers(long[] cles, int n, int k) {
        int bas = 0;
        int haut = n - 1;
        while (bas < haut && k > 0 && k < n) {
            long pivot = cles[(bas + haut) >>> 1];
            int a = bas;
            int b = haut;
            while (a <= b) {
                while (cles[a] < pivot) {
                    a++;
                }
                while (cles[b] > pivot) {
                    b--;
                }
                if (a <= b) {
                    long x = cles[a];
                    cles[a++] = cles[b];
                    cles[b--] = x;
                }
            }
            if (k - 1 <= b) {
                haut = b;
            } else if (k - 1 >= a) {
                bas = a;
            } else {
                return;
            }
        }
    }

    /** Puts the {@code k} ranks of lowest value first, in any order. */
    static void premiers(int[] rang, double[] valeurs, int k) {
        int bas = 0;
        int haut = rang.length - 1;
        while (bas < haut && k > 0 && k < rang.length) {
            double pivot = valeurs[rang[(bas + haut) >>> 1]];
            int a = bas;
            int b = haut;
            while (a <= b) {
                while (valeurs[rang[a]] < pivot) {
                    a++;
                }
                while (valeurs[rang[b]] > pivot) {
                    b--;
                }
                if (a <= b) {
                    int x = rang[a];
                    rang[a++] = rang[b];
                    rang[b--] = x;
                }
            }
            if (k - 1 <= b) {
                haut = b;
            } else if (k - 1 >= a) {
                bas = a;
            } else {
                return;
            }
        }
    }
}
