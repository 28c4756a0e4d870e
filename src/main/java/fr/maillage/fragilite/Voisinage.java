package fr.maillage.fragilite;

import java.util.Arrays;
import java.util.Random;

/**
 * Moran's I, whole and local, of values on a graph of neighbours, with the share of random rearrangements that do as well.
 *
 * <p>Neighbours weigh equally and their weights add up to one (row-standardised). A place without neighbour takes no part. Draws are
 * seeded: the same values always give the same answer.
 */
final class Voisinage {
    /** Random rearrangements; the least p-value is 1 / (TIRAGES + 1). */
    static final int TIRAGES = 999;

    private static final long GRAINE = 20211008;

    private final double[] ecarts;
    private final int[][] voisines;
    private final double variance;
    private final int reliees;

    /**
     * @param valeurs no NaN
     * @param voisines for each place its neighbours, as indices of {@code valeurs}
     */
    Voisinage(double[] valeurs, int[][] voisines) {
        double moyenne = Arrays.stream(valeurs).average().orElse(0);
        this.ecarts = Arrays.stream(valeurs).map(v -> v - moyenne).toArray();
        this.voisines = voisines;
        this.variance = Arrays.stream(ecarts).map(e -> e * e).average().orElse(0);
        this.reliees = (int) Arrays.stream(voisines).filter(v -> v.length > 0).count();
    }

    /** Places that have a neighbour. */
    int reliees() {
        return reliees;
    }

    /** False when all values are the same (within rounding errors): nothing can be alike or unlike. */
    boolean varie() {
        return variance > 1e-12;
    }

    /** Whole Moran's I: above 0 neighbours are alike, below 0 unlike. */
    double moran() {
        return moran(ecarts);
    }

    private double moran(double[] z) {
        double somme = 0;
        for (int i = 0; i < z.length; i++) {
            somme += voisines[i].length == 0 ? 0 : z[i] * decalage(z, i);
        }
        return somme / reliees / variance;
    }

    /** Mean of the neighbours. */
    private double decalage(double[] z, int i) {
        double somme = 0;
        for (int j : voisines[i]) {
            somme += z[j];
        }
        return somme / voisines[i].length;
    }

    /** How often chance does as well: {@code [alike, unlike]}, from 1 / (TIRAGES + 1) to 1. */
    double[] hasard() {
        double observe = moran();
        var hasard = new Random(GRAINE);
        double[] z = ecarts.clone();
        int auDessus = 0;
        int auDessous = 0;
        for (int t = 0; t < TIRAGES; t++) {
            melanger(z, z.length, hasard);
            double tire = moran(z);
            auDessus += tire >= observe ? 1 : 0;
            auDessous += tire <= observe ? 1 : 0;
        }
        return new double[] {(auDessus + 1.0) / (TIRAGES + 1), (auDessous + 1.0) / (TIRAGES + 1)};
    }

    /**
     * For each place, how often neighbours drawn among all other places are as high as its own (conditional permutation); 1 for a place
     * that is not above the mean, or whose neighbours are not: it is in no high spot.
     */
    double[] hasardLocal() {
        var hasard = new Random(GRAINE);
        double[] p = new double[ecarts.length];
        double[] autres = new double[ecarts.length];
        for (int i = 0; i < p.length; i++) {
            boolean haut = ecarts[i] > 0 && voisines[i].length > 0 && decalage(ecarts, i) > 0;
            p[i] = haut ? hasardLocal(i, autres, hasard) : 1;
        }
        return p;
    }

    private double hasardLocal(int i, double[] autres, Random hasard) {
        System.arraycopy(ecarts, 0, autres, 0, ecarts.length);
        autres[i] = autres[ecarts.length - 1];
        int nombre = voisines[i].length;
        double observe = decalage(ecarts, i) * nombre;
        int aussiHauts = 0;
        for (int t = 0; t < TIRAGES; t++) {
            double somme = 0;
            for (int k = 0; k < nombre; k++) {
                int tire = k + hasard.nextInt(ecarts.length - 1 - k);
                double valeur = autres[tire];
                autres[tire] = autres[k];
                autres[k] = valeur;
                somme += valeur;
            }
            // The margin keeps sums of the same values, taken in another order, equal.
            aussiHauts += somme >= observe - 1e-9 ? 1 : 0;
        }
        return (aussiHauts + 1.0) / (TIRAGES + 1);
    }

    private static void melanger(double[] z, int n, Random hasard) {
        for (int i = n - 1; i > 0; i--) {
            int j = hasard.nextInt(i + 1);
            double valeur = z[i];
            z[i] = z[j];
            z[j] = valeur;
        }
    }
}
