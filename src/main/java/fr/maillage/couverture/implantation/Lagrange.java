package fr.maillage.couverture.implantation;

import java.util.Arrays;

/** The bound of a problem with a given number of sites: the p that collect most are the relaxed choice. */
final class Lagrange extends Ascension {
    private final Probleme q;

    Lagrange(Probleme q, double[] depart, Allure allure) {
        super(depart, q.sites(), allure);
        this.q = q;
    }

    /** Prices to start from: halfway between the two cheapest ways to be served by a choice of sites. */
    static double[] prixDe(Probleme q, int[] choisis) {
        var ouvert = new boolean[q.sites()];
        for (int j : choisis) {
            ouvert[j] = true;
        }
        var prix = new double[q.clients()];
        for (int i = 0; i < prix.length; i++) {
            int vus = 0;
            double premier = q.base[i];
            prix[i] = q.base[i];
            for (int e = q.debut[i]; e < q.debut[i + 1] && vus < 2; e++) {
                if (ouvert[q.site[e]]) {
                    if (vus == 0) {
                        premier = q.cout[e];
                    } else {
                        prix[i] = (premier + q.cout[e]) / 2;
                    }
                    vus++;
                }
            }
            if (vus == 1) {
                prix[i] = (premier + q.base[i]) / 2;
            }
        }
        return prix;
    }

    void monter(double cible, double arret, int iterations, Echeance echeance, Rencontre rencontre) {
        monter(cible, arret, 1e-6 * Math.abs(cible), iterations, echeance, rencontre);
    }

    @Override
    double offres() {
        Arrays.fill(courant, 0);
        double valeur = q.constante;
        for (int i = 0; i < prix.length; i++) {
            double v = prix[i];
            double w = q.poids[i];
            valeur += w * v;
            int e = q.debut[i];
            int fin = q.debut[i + 1];
            for (; e < fin && q.cout[e] < v; e++) {
                courant[q.site[e]] += w * (q.cout[e] - v);
            }
            travail += e - q.debut[i] + 1;
        }
        return valeur;
    }

    @Override
    int choisir() {
        Selection.premiers(rang, courant, q.p);
        return q.p;
    }

    @Override
    void servir(int combien, int[] fois) {
        int[] tete = q.colonnes();
        int[] clients = q.clientsParColonne();
        int[] entrees = q.entreesParColonne();
        for (int k = 0; k < combien; k++) {
            int j = rang[k];
            for (int a = tete[j]; a < tete[j + 1]; a++) {
                if (q.cout[entrees[a]] < prix[clients[a]]) {
                    fois[clients[a]]++;
                }
            }
        }
    }

    @Override
    double plancher(int client) {
        return q.cout[q.debut[client]];
    }

    @Override
    double plafond(int client) {
        return q.base[client];
    }

    @Override
    double poids(int client) {
        return q.poids[client];
    }
}
