package fr.maillage.couverture.implantation;

import java.util.Arrays;

/**
 * Choose exactly {@code p} sites that minimise {@code constante + Σ poids·min(base, cost of the nearest chosen site)}.
 *
 * <p>Each client has a row: the sites that cost it less than its base, nearest first. What the client pays without any of them is its base: the
 * time to a place that exists already, or, for coverage, 1 where being near costs 0. All objectives with a number of sites take this form, and
 * so do their subproblems once sites are opened or closed for good.
 */
final class Probleme {
    final int p;
    final double constante;
    /** Weight of each client, positive. */
    final double[] poids;

    final float[] base;
    /** Row of client i: entries {@code debut[i]} to {@code debut[i + 1] - 1}. */
    final int[] debut;

    final int[] site;
    final float[] cout;
    /** For each site here, its number in the problem it comes from. */
    final int[] origine;

    private int[] colonne = new int[0];
    private int[] colonneClient = new int[0];
    private int[] colonneEntree = new int[0];

    Probleme(
            int p,
            double constante,
            double[] poids,
            float[] base,
            int[] debut,
            int[] site,
            float[] cout,
            int[] origine) {
        this.p = p;
        this.constante = constante;
        this.poids = poids;
        this.base = base;
        this.debut = debut;
        this.site = site;
        this.cout = cout;
        this.origine = origine;
    }

    int clients() {
        return poids.length;
    }

    int sites() {
        return origine.length;
    }

    int entrees() {
        return debut[poids.length];
    }

    /** Start of each site's column in {@link #clientsParColonne} and {@link #entreesParColonne}. */
    int[] colonnes() {
        if (colonne.length == 0) {
            transposer();
        }
        return colonne;
    }

    int[] clientsParColonne() {
        colonnes();
        return colonneClient;
    }

    int[] entreesParColonne() {
        colonnes();
        return colonneEntree;
    }

    private void transposer() {
        int m = sites();
        int total = entrees();
        var tete = new int[m + 1];
        for (int e = 0; e < total; e++) {
            tete[site[e] + 1]++;
        }
        for (int j = 0; j < m; j++) {
            tete[j + 1] += tete[j];
        }
        var place = Arrays.copyOf(tete, m);
        var qui = new int[total];
        var ou = new int[total];
        for (int i = 0; i < poids.length; i++) {
            for (int e = debut[i]; e < debut[i + 1]; e++) {
                int a = place[site[e]]++;
                qui[a] = i;
                ou[a] = e;
            }
        }
        colonneClient = qui;
        colonneEntree = ou;
        colonne = tete;
    }

    /** Value of a choice of sites, numbered as here. */
    double valeur(int[] choisis) {
        var ouvert = new boolean[sites()];
        for (int j : choisis) {
            ouvert[j] = true;
        }
        double somme = constante;
        for (int i = 0; i < poids.length; i++) {
            somme += poids[i] * coutDe(i, ouvert);
        }
        return somme;
    }

    private float coutDe(int client, boolean[] ouvert) {
        for (int e = debut[client]; e < debut[client + 1]; e++) {
            if (ouvert[site[e]]) {
                return cout[e];
            }
        }
        return base[client];
    }

    /** Numbers in the problem this one comes from. */
    int[] origines(int[] choisis) {
        var numeros = new int[choisis.length];
        for (int k = 0; k < choisis.length; k++) {
            numeros[k] = origine[choisis[k]];
        }
        return numeros;
    }

    /** Numbers here of sites of the problem this one comes from; those that are no longer here are left out. */
    int[] locaux(int[] numeros) {
        var demandes = new java.util.HashSet<Integer>();
        for (int j : numeros) {
            demandes.add(j);
        }
        return java.util.stream.IntStream.range(0, origine.length)
                .filter(j -> demandes.contains(origine[j]))
                .toArray();
    }
}
