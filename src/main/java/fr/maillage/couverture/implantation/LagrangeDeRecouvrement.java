package fr.maillage.couverture.implantation;

import java.util.Arrays;

/** A lower bound of the number of sites that reach everybody: each client offers a price, a site is worth opening when it collects more than 1. */
final class LagrangeDeRecouvrement {
    private static final double PAS_MINIMAL = 0.004;

    private final Probleme q;
    private final double[] prix;
    private final double[] meilleurs;
    private final double[] courant;
    private final double[] direction;
    private final int[] fois;
    /** 1 less what the site collects, at the best prices. */
    final double[] reduit;

    final double[] part;
    double borne = Double.NEGATIVE_INFINITY;
    long travail;

    LagrangeDeRecouvrement(Probleme q, double[] depart) {
        this.q = q;
        prix = depart.clone();
        meilleurs = depart.clone();
        courant = new double[q.sites()];
        reduit = new double[q.sites()];
        part = new double[q.sites()];
        direction = new double[q.clients()];
        fois = new int[q.clients()];
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

    double[] meilleursPrix() {
        return meilleurs;
    }

    /** Climbs until the bound passes {@code arret}, progress ends, or the time is over. */
    void monter(double cible, double arret, int iterations, double pasInitial, Echeance echeance) {
        double pas = pasInitial;
        int sansProgres = 0;
        for (int tour = 0; tour < iterations && borne < arret && pas > PAS_MINIMAL && !echeance.passee(); tour++) {
            double valeur = evaluer();
            double oubli = Math.max(0.02, 1.0 / (tour + 2));
            for (int j = 0; j < courant.length; j++) {
                part[j] = part[j] * (1 - oubli) + (courant[j] < 0 ? oubli : 0);
            }
            if (valeur > borne) {
                if (valeur > borne + 1e-4 * Math.abs(cible - borne)) {
                    sansProgres = 0;
                }
                borne = valeur;
                System.arraycopy(prix, 0, meilleurs, 0, prix.length);
                System.arraycopy(courant, 0, reduit, 0, courant.length);
            } else if (++sansProgres >= 30) {
                sansProgres = 0;
                pas *= 0.5;
            }
            if (!bouger(pas * Math.max(cible - valeur, 1e-3))) {
                return;
            }
        }
    }

    private double evaluer() {
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
        for (double c : courant) {
            valeur += Math.min(0, c);
        }
        return valeur;
    }

    private boolean bouger(double elan) {
        Arrays.fill(fois, 0);
        int[] tete = q.colonnes();
        int[] clients = q.clientsParColonne();
        for (int j = 0; j < courant.length; j++) {
            if (courant[j] < 0) {
                for (int a = tete[j]; a < tete[j + 1]; a++) {
                    fois[clients[a]]++;
                }
            }
        }
        double norme = 0;
        double ancienne = 0;
        for (int i = 0; i < prix.length; i++) {
            if (fois[i] > 1 && prix[i] == 0) {
                fois[i] = 1;
                direction[i] = 0;
            }
            norme += (double) (1 - fois[i]) * (1 - fois[i]);
            ancienne += direction[i] * direction[i];
        }
        if (norme == 0) {
            return false;
        }
        double reste = ancienne > 0 ? Math.sqrt(norme / ancienne) : 0;
        double longueur = 0;
        for (int i = 0; i < prix.length; i++) {
            direction[i] = 1 - fois[i] + reste * direction[i];
            longueur += direction[i] * direction[i];
        }
        for (int i = 0; i < prix.length; i++) {
            prix[i] = Math.max(0, Math.min(1, prix[i] + elan * direction[i] / longueur));
        }
        return true;
    }
}
