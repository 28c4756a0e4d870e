package fr.maillage.couverture.implantation;

import java.util.Arrays;

/** The bound of the number of sites that reach everybody: a site is worth opening when it collects more than 1. */
final class LagrangeDeRecouvrement extends Ascension {
    private final Probleme q;

    LagrangeDeRecouvrement(Probleme q, double[] depart, Allure allure) {
        super(depart, q.sites(), allure);
        this.q = q;
    }

    /** Prices that no site collects more than 1 of. */
    static double[] prixDe(Probleme q) {
        int[] tete = q.colonnes();
        var prix = new double[q.clients()];
        for (int i = 0; i < prix.length; i++) {
            int plusGrand = 1;
            for (int e = q.debut[i]; e < q.debut[i + 1]; e++) {
                plusGrand = Math.max(plusGrand, tete[q.site[e] + 1] - tete[q.site[e]]);
            }
            prix[i] = 1.0 / plusGrand;
        }
        return prix;
    }

    void monter(double cible, double arret, int iterations, Echeance echeance) {
        monter(cible, arret, 1e-3, iterations, echeance, (choix, b) -> {});
    }

    @Override
    double offres() {
        Arrays.fill(courant, 1);
        double valeur = 0;
        for (int i = 0; i < prix.length; i++) {
            double v = prix[i];
            valeur += v;
            if (v > 0) {
                for (int e = q.debut[i]; e < q.debut[i + 1]; e++) {
                    courant[q.site[e]] -= v;
                }
                travail += q.debut[i + 1] - q.debut[i];
            }
        }
        return valeur;
    }

    @Override
    int choisir() {
        int combien = 0;
        for (int k = 0; k < rang.length; k++) {
            int j = rang[k];
            if (courant[j] < 0) {
                rang[k] = rang[combien];
                rang[combien++] = j;
            }
        }
        return combien;
    }

    @Override
    void servir(int combien, int[] fois) {
        int[] tete = q.colonnes();
        int[] clients = q.clientsParColonne();
        for (int k = 0; k < combien; k++) {
            for (int a = tete[rang[k]]; a < tete[rang[k] + 1]; a++) {
                fois[clients[a]]++;
            }
        }
    }

    @Override
    double plancher(int client) {
        return 0;
    }

    @Override
    double plafond(int client) {
        return 1;
    }

    @Override
    double poids(int client) {
        return 1;
    }
}
