package fr.maillage.couverture.implantation;

import java.util.Arrays;

/**
 * A smaller problem, once some sites are open or closed for good: open ones lower the base of their clients, closed ones leave the rows, and a
 * client left without a choice becomes part of the constant.
 *
 * @param clients for each client of the smaller problem, its number in the larger one
 */
record Contraction(Probleme probleme, int[] clients) {
    static final byte LIBRE = 0;
    static final byte OUVERT = 1;
    static final byte FERME = 2;

    /** @param sort what becomes of each site: {@link #LIBRE}, {@link #OUVERT} or {@link #FERME} */
    static Contraction de(Probleme q, byte[] sort) {
        int n = q.clients();
        int m = q.sites();
        var base = new float[n];
        var garde = new boolean[m];
        double constante = q.constante;
        int gardes = 0;
        int entrees = 0;
        for (int i = 0; i < n; i++) {
            float b = q.base[i];
            int combien = 0;
            for (int e = q.debut[i]; e < q.debut[i + 1]; e++) {
                byte s = sort[q.site[e]];
                if (s == OUVERT) {
                    b = q.cout[e];
                    break;
                }
                if (s == LIBRE) {
                    combien++;
                }
            }
            // Sites as far as the base bring nothing: the row stops before them.
            for (int e = q.debut[i]; combien > 0 && e < q.debut[i + 1] && q.cout[e] < b; e++) {
                if (sort[q.site[e]] == LIBRE) {
                    entrees++;
                    garde[q.site[e]] = true;
                }
            }
            base[i] = b;
        }
        var nouveau = new int[m];
        int ouverts = 0;
        for (int j = 0; j < m; j++) {
            if (sort[j] == OUVERT) {
                ouverts++;
            }
            nouveau[j] = garde[j] ? gardes++ : -1;
        }
        var origine = new int[gardes];
        for (int j = 0; j < m; j++) {
            if (garde[j]) {
                origine[nouveau[j]] = q.origine[j];
            }
        }
        var poids = new double[n];
        var bases = new float[n];
        var debut = new int[n + 1];
        var clients = new int[n];
        var site = new int[entrees];
        var cout = new float[entrees];
        int c = 0;
        int k = 0;
        for (int i = 0; i < n; i++) {
            debut[c] = k;
            for (int e = q.debut[i]; e < q.debut[i + 1] && q.cout[e] < base[i]; e++) {
                if (sort[q.site[e]] == LIBRE) {
                    site[k] = nouveau[q.site[e]];
                    cout[k++] = q.cout[e];
                }
            }
            if (k == debut[c]) {
                constante += q.poids[i] * base[i];
            } else {
                poids[c] = q.poids[i];
                bases[c] = base[i];
                clients[c++] = i;
            }
        }
        debut[c] = k;
        var petit = new Probleme(
                Math.min(q.p - ouverts, gardes),
                constante,
                Arrays.copyOf(poids, c),
                Arrays.copyOf(bases, c),
                Arrays.copyOf(debut, c + 1),
                site,
                cout,
                origine);
        return new Contraction(petit, Arrays.copyOf(clients, c));
    }

    /** Prices of the larger problem, kept within what the smaller one allows. */
    double[] prix(double[] grands) {
        var q = probleme;
        var prix = new double[clients.length];
        for (int i = 0; i < prix.length; i++) {
            prix[i] = Math.max(q.cout[q.debut[i]], Math.min(q.base[i], grands[clients[i]]));
        }
        return prix;
    }
}
