package fr.maillage.couverture.implantation;

import java.util.Arrays;

/**
 * A lower bound of a problem, by Lagrange's multipliers: each client offers a price for being served, each site then counts what it would
 * collect, and the p sites that collect most are a relaxed choice. The prices move by subgradient towards the best bound.
 */
final class Lagrange {
    private static final double PAS_MINIMAL = 0.004;

    private final Probleme q;
    /** Price each client offers, per unit of weight, between its nearest cost and its base. */
    final double[] prix;
    /** What each site collects less what it costs, at the best prices: 0 or less. */
    final double[] reduit;
    /** How often each site was in the relaxed choice, recent iterations first: near the share a linear relaxation gives it. */
    final double[] part;
    /** Lower bound of the problem's value. */
    double borne = Double.NEGATIVE_INFINITY;

    private final double[] meilleurs;
    private final double[] courant;
    private final double[] direction;
    private final int[] fois;
    private final int[] rang;
    private double pas;
    long travail;

    Lagrange(Probleme q, double[] depart) {
        this.q = q;
        prix = depart.clone();
        meilleurs = depart.clone();
        reduit = new double[q.sites()];
        courant = new double[q.sites()];
        part = new double[q.sites()];
        direction = new double[q.clients()];
        fois = new int[q.clients()];
        rang = new int[q.sites()];
        Arrays.setAll(rang, j -> j);
        pas = 1;
    }

    /** Prices to start from: the second cheapest way to be served by a choice of sites. */
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

    /** A relaxed choice met on the way: sites as numbered in the problem. */
    interface Rencontre {
        void choix(int[] sites, double borne);
    }

    /**
     * Improves the bound.
     *
     * @param cible the best known value; the climb stops when the bound passes {@code arret}
     * @return iterations done
     */
    int monter(double cible, double arret, int iterations, double pasInitial, Echeance echeance, Rencontre rencontre) {
        int n = q.clients();
        int p = q.p;
        pas = pasInitial;
        int sansProgres = 0;
        Arrays.fill(direction, 0);
        System.arraycopy(meilleurs, 0, prix, 0, n);
        int tour = 0;
        for (; tour < iterations && borne < arret && pas > PAS_MINIMAL && !echeance.passee(); tour++) {
            double valeur = evaluer();
            Selection.premiers(rang, courant, p);
            for (int k = 0; k < p; k++) {
                valeur += courant[rang[k]];
            }
            double oubli = Math.max(0.02, 1.0 / (tour + 2));
            for (int j = 0; j < part.length; j++) {
                part[j] *= 1 - oubli;
            }
            for (int k = 0; k < p; k++) {
                part[rang[k]] += oubli;
            }
            if (valeur > borne) {
                if (valeur > borne + 1e-4 * Math.abs(cible - borne)) {
                    sansProgres = 0;
                }
                borne = valeur;
                System.arraycopy(prix, 0, meilleurs, 0, n);
                System.arraycopy(courant, 0, reduit, 0, courant.length);
                rencontre.choix(Arrays.copyOf(rang, p), valeur);
            } else if (++sansProgres >= 30) {
                sansProgres = 0;
                pas *= 0.5;
            }
            if (!bouger(Math.max(cible - valeur, 1e-6 * Math.abs(cible)))) {
                break;
            }
        }
        return tour;
    }

    private double evaluer() {
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

    /** Moves the prices along the subgradient; false when it vanishes: the bound is then the best one. */
    private boolean bouger(double manque) {
        Arrays.fill(fois, 0);
        int[] tete = q.colonnes();
        int[] clients = q.clientsParColonne();
        int[] entrees = q.entreesParColonne();
        for (int k = 0; k < q.p; k++) {
            int j = rang[k];
            for (int a = tete[j]; a < tete[j + 1]; a++) {
                if (q.cout[entrees[a]] < prix[clients[a]]) {
                    fois[clients[a]]++;
                }
            }
        }
        double norme = 0;
        double ancienne = 0;
        for (int i = 0; i < prix.length; i++) {
            // An offer at its ceiling cannot rise.
            if (fois[i] == 0 && prix[i] >= q.base[i]) {
                fois[i] = 1;
                direction[i] = 0;
            }
            norme += (double) (1 - fois[i]) * (1 - fois[i]);
            ancienne += direction[i] * direction[i];
        }
        if (norme == 0) {
            return false;
        }
        // Sherali and Ulular's average direction: halfway between the subgradient and the last move, at equal lengths.
        double reste = ancienne > 0 ? Math.sqrt(norme / ancienne) : 0;
        double longueur = 0;
        for (int i = 0; i < prix.length; i++) {
            direction[i] = 1 - fois[i] + reste * direction[i];
            longueur += direction[i] * direction[i];
        }
        double t = pas * manque / longueur;
        for (int i = 0; i < prix.length; i++) {
            if (direction[i] != 0) {
                double v = prix[i] + t * direction[i] / q.poids[i];
                prix[i] = Math.max(q.cout[q.debut[i]], Math.min(q.base[i], v));
            }
        }
        return true;
    }

    double[] meilleursPrix() {
        return meilleurs;
    }
}
