package fr.maillage.couverture.implantation;

import java.util.Arrays;

/**
 * The bound of a problem held as a whole table. What sites collect is summed in single precision while prices climb, then {@link #certifier}
 * counts once in double precision what is said.
 */
final class LagrangeEntier extends Ascension {
    /** Rows summed in single precision before they join the sums in double. */
    private static final int PAQUET = 256;

    private final TableEntiere table;
    private final float[] paquet;

    LagrangeEntier(TableEntiere table, double[] depart, Allure allure) {
        super(depart, table.sites(), allure);
        this.table = table;
        paquet = new float[table.sites()];
    }

    /** Prices to start from: halfway between the two cheapest ways to be served by a choice of sites. */
    static double[] prixDe(TableEntiere table, int[] choisis) {
        var prix = new double[table.clients()];
        for (int i = 0; i < prix.length; i++) {
            float premier = table.base[i];
            float second = table.base[i];
            for (int j : choisis) {
                float c = table.cout[i][j];
                if (c < premier) {
                    second = premier;
                    premier = c;
                } else {
                    second = Math.min(second, c);
                }
            }
            prix[i] = ((double) premier + second) / 2;
        }
        return prix;
    }

    @Override
    double offres() {
        Arrays.fill(courant, 0);
        double valeur = table.constante;
        for (int i = 0; i < prix.length; i++) {
            valeur += table.poids[i] * prix[i];
            recolter(i, (float) prix[i], (float) table.poids[i]);
            if (i % PAQUET == PAQUET - 1 || i == prix.length - 1) {
                vider();
            }
        }
        return valeur;
    }

    private void recolter(int client, float offre, float poids) {
        float[] moindres = table.moindres[client];
        float[] ligne = table.cout[client];
        for (int t = 0; t < moindres.length; t++) {
            if (moindres[t] < offre) {
                int fin = t + 1;
                while (fin < moindres.length && moindres[fin] < offre) {
                    fin++;
                }
                int a = Math.min(ligne.length, fin * TableEntiere.TRONCON);
                sommer(ligne, t * TableEntiere.TRONCON, a, offre, poids, paquet);
                travail += a - t * TableEntiere.TRONCON;
                t = fin;
            }
        }
    }

    /** Alone in its method, in a form that the virtual machine turns into vector instructions. */
    private static void sommer(float[] ligne, int de, int a, float offre, float poids, float[] somme) {
        for (int j = de; j < a; j++) {
            somme[j] += poids * Math.max(0f, offre - ligne[j]);
        }
    }

    private void vider() {
        for (int j = 0; j < paquet.length; j++) {
            courant[j] -= paquet[j];
            paquet[j] = 0;
        }
    }

    @Override
    int choisir() {
        Selection.premiers(rang, courant, table.p);
        return table.p;
    }

    @Override
    void servir(int combien, int[] fois) {
        for (int i = 0; i < fois.length; i++) {
            float[] ligne = table.cout[i];
            for (int k = 0; k < combien; k++) {
                if (ligne[rang[k]] < prix[i]) {
                    fois[i]++;
                }
            }
        }
    }

    /** Counts the bound and what sites collect again, at the best prices, in double precision. */
    void certifier() {
        double[] v = meilleursPrix();
        Arrays.fill(reduit, 0);
        double valeur = table.constante;
        for (int i = 0; i < v.length; i++) {
            float[] ligne = table.cout[i];
            double w = table.poids[i];
            valeur += w * v[i];
            for (int t = 0; t < table.moindres[i].length; t++) {
                if (table.moindres[i][t] < v[i]) {
                    int a = Math.min(ligne.length, (t + 1) * TableEntiere.TRONCON);
                    for (int j = t * TableEntiere.TRONCON; j < a; j++) {
                        reduit[j] -= w * Math.max(0, v[i] - ligne[j]);
                    }
                }
            }
        }
        Selection.premiers(rang, reduit, table.p);
        for (int k = 0; k < table.p; k++) {
            valeur += reduit[rang[k]];
        }
        borne = valeur;
    }

    @Override
    double plancher(int client) {
        return 0;
    }

    @Override
    double plafond(int client) {
        return table.base[client];
    }

    @Override
    double poids(int client) {
        return table.poids[client];
    }
}
