package fr.maillage.fragilite;

import java.util.Arrays;

/**
 * Finds the values at some ranks without sorting all of them: values go into buckets of equal width, in order, and only the bucket that holds
 * a rank is sorted out. Six cuts in 35,000 values cost a tenth of a sort.
 */
final class Rangement {
    private static final int PANIERS = 2048;
    private static final int ECHANTILLON = 128;

    private final double[] rangees;
    private final int[] debuts = new int[PANIERS + 1];
    private final double origine;
    private final double echelle;
    private int graine = 0x9E3779B9;

    /** @param valeurs the first {@code n}, at least one, none NaN; left as they are */
    Rangement(double[] valeurs, int n) {
        double[] echantillon = new double[Math.min(n, ECHANTILLON)];
        Arrays.setAll(echantillon, i -> valeurs[(int) ((long) i * n / echantillon.length)]);
        Arrays.sort(echantillon);
        // A few far values must not squeeze all others into one bucket: what is beyond goes into the end buckets.
        int queue = echantillon.length / 32;
        double bas = echantillon[queue];
        double etendue = echantillon[echantillon.length - 1 - queue] - bas;
        boolean etalees = etendue > 0 && Double.isFinite(etendue);
        this.origine = etalees ? bas : 0;
        this.echelle = etalees ? PANIERS / etendue : 0;

        int[] paniers = new int[n];
        for (int i = 0; i < n; i++) {
            paniers[i] = panier(valeurs[i]);
            debuts[paniers[i] + 1]++;
        }
        for (int p = 0; p < PANIERS; p++) {
            debuts[p + 1] += debuts[p];
        }
        int[] places = debuts.clone();
        this.rangees = new double[n];
        for (int i = 0; i < n; i++) {
            rangees[places[paniers[i]]++] = valeurs[i];
        }
    }

    /** Never decreases when the value increases. A bare cast turns NaN (0 × ∞) into 0, which keeps that true. */
    private int panier(double valeur) {
        return Math.clamp((int) ((valeur - origine) * echelle), 0, PANIERS - 1);
    }

    /** The value that a full sort would put at this rank, from 0. */
    double auRang(int rang) {
        int trouve = Arrays.binarySearch(debuts, rang);
        int panier = trouve < 0 ? -trouve - 2 : trouve;
        while (debuts[panier + 1] == debuts[panier]) {
            panier++;
        }
        placer(debuts[panier], debuts[panier + 1], rang);
        return rangees[rang];
    }

    /** How many values are less than this one. */
    int inferieures(double valeur) {
        int panier = panier(valeur);
        int nombre = debuts[panier];
        for (int i = debuts[panier]; i < debuts[panier + 1]; i++) {
            nombre += rangees[i] < valeur ? 1 : 0;
        }
        return nombre;
    }

    /** How many values are equal to this one. */
    int egales(double valeur) {
        int panier = panier(valeur);
        int nombre = 0;
        for (int i = debuts[panier]; i < debuts[panier + 1]; i++) {
            nombre += rangees[i] == valeur ? 1 : 0;
        }
        return nombre;
    }

    /** Reorders {@code [de, a)} so that the rank holds what it would after sorting (quickselect, three ways because of ties). */
    private void placer(int de, int a, int rang) {
        int bas = de;
        int haut = a;
        while (haut - bas > 1) {
            double pivot = rangees[tirage(bas, haut)];
            int inferieurs = bas;
            int superieurs = haut;
            int i = bas;
            while (i < superieurs) {
                double valeur = rangees[i];
                if (valeur < pivot) {
                    rangees[i++] = rangees[inferieurs];
                    rangees[inferieurs++] = valeur;
                } else if (valeur > pivot) {
                    rangees[i] = rangees[--superieurs];
                    rangees[superieurs] = valeur;
                } else {
                    i++;
                }
            }
            if (rang < inferieurs) {
                haut = inferieurs;
            } else if (rang >= superieurs) {
                bas = superieurs;
            } else {
                return;
            }
        }
    }

    /** A seeded draw: no order of the input is slow, and every run is the same. */
    private int tirage(int bas, int haut) {
        graine ^= graine << 13;
        graine ^= graine >>> 17;
        graine ^= graine << 5;
        return bas + (graine >>> 1) % (haut - bas);
    }
}
