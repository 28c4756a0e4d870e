package fr.maillage.couverture.implantation;

import java.util.Arrays;

/**
 * A lower bound by Lagrange's multipliers: each client offers a price for being served, each site then counts what it would collect less what it
 * costs, and those that collect most are a relaxed choice. Prices climb by subgradient towards the best bound; what an offer and a choice are
 * belongs to each kind of problem.
 */
abstract class Ascension {
    private static final double PAS_MINIMAL = 0.001;
    /** Iterations without progress before the step is halved. */
    private static final int PATIENCE = 20;

    /** Price each client offers, per unit of weight. */
    final double[] prix;
    /** What each site costs less what it collects, at the best prices. */
    final double[] reduit;
    /** How often each site was in the relaxed choice, recent iterations first: near the share a linear relaxation gives it. */
    final double[] part;
    /** Lower bound of the problem's value. */
    double borne = Double.NEGATIVE_INFINITY;
    /** Entries visited: a measure of work that does not depend on the machine. */
    long travail;

    /** What each site costs less what it collects, at the present prices. */
    final double[] courant;
    /** Sites, those of the relaxed choice first. */
    final int[] rang;

    private final double[] meilleurs;
    private final double[] direction;
    private final int[] fois;
    private final double inertie;
    private double pas;
    private int sansProgres;
    private int tours;
    private boolean immobile;

    Ascension(double[] depart, int sites, Allure allure) {
        pas = allure.pas();
        inertie = allure.inertie();
        prix = depart.clone();
        meilleurs = depart.clone();
        direction = new double[depart.length];
        fois = new int[depart.length];
        courant = new double[sites];
        reduit = new double[sites];
        part = new double[sites];
        rang = new int[sites];
        Arrays.setAll(rang, j -> j);
    }

    /** Fills {@link #courant} from {@link #prix}; the sum of the offers. */
    abstract double offres();

    /** Puts the relaxed choice first in {@link #rang}; how many sites it holds. */
    abstract int choisir();

    /** Adds 1 to each client for each of the first {@code combien} of {@link #rang} that its offer pays for. */
    abstract void servir(int combien, int[] fois);

    abstract double plancher(int client);

    abstract double plafond(int client);

    abstract double poids(int client);

    /** A relaxed choice met on the way: sites as numbered in the problem. */
    interface Rencontre {
        void choix(int[] sites, double borne);
    }

    /**
     * Improves the bound, until it passes {@code arret}, progress ends or the time is over; goes on from where it was.
     *
     * @param cible the best known value
     * @param manqueMinimal the least distance to that value a step counts with
     */
    final void monter(
            double cible, double arret, double manqueMinimal, int iterations, Echeance echeance, Rencontre rencontre) {
        for (int fin = tours + iterations; tours < fin && borne < arret && !arrivee() && !echeance.passee(); tours++) {
            double valeur = offres();
            int combien = choisir();
            for (int k = 0; k < combien; k++) {
                valeur += courant[rang[k]];
            }
            oublier(combien, Math.max(0.02, 1.0 / (tours + 2)));
            if (valeur > borne) {
                if (valeur > borne + 1e-4 * Math.abs(cible - borne)) {
                    sansProgres = 0;
                }
                borne = valeur;
                System.arraycopy(prix, 0, meilleurs, 0, prix.length);
                System.arraycopy(courant, 0, reduit, 0, courant.length);
                rencontre.choix(Arrays.copyOf(rang, combien), valeur);
            } else if (++sansProgres >= PATIENCE) {
                sansProgres = 0;
                pas *= 0.5;
            }
            immobile = !bouger(combien, pas * Math.max(cible - valeur, manqueMinimal));
        }
    }

    /** Whether no further step would bring much. */
    final boolean arrivee() {
        return immobile || pas <= PAS_MINIMAL;
    }

    private void oublier(int combien, double oubli) {
        for (int j = 0; j < part.length; j++) {
            part[j] *= 1 - oubli;
        }
        for (int k = 0; k < combien; k++) {
            part[rang[k]] += oubli;
        }
    }

    /** Moves the prices along the subgradient; false when it vanishes: the bound is then the best one. */
    private boolean bouger(int combien, double elan) {
        Arrays.fill(fois, 0);
        servir(combien, fois);
        double norme = 0;
        double ancienne = 0;
        for (int i = 0; i < prix.length; i++) {
            // An offer at its ceiling cannot rise, nor one at its floor fall.
            if (fois[i] == 0 && prix[i] >= plafond(i) || fois[i] > 1 && prix[i] <= plancher(i)) {
                fois[i] = 1;
                direction[i] = 0;
            }
            norme += poids(i) * (1 - fois[i]) * (1 - fois[i]);
            ancienne += poids(i) * direction[i] * direction[i];
        }
        if (norme == 0) {
            return false;
        }
        // After Sherali and Ulular's average direction: the subgradient and the last move, in proportion at equal
        // lengths. A price per unit
        // of weight moves alike whatever the weight.
        double reste = ancienne > 0 ? inertie * Math.sqrt(norme / ancienne) : 0;
        double longueur = 0;
        for (int i = 0; i < prix.length; i++) {
            direction[i] = 1 - fois[i] + reste * direction[i];
            longueur += poids(i) * direction[i] * direction[i];
        }
        double t = elan / longueur;
        for (int i = 0; i < prix.length; i++) {
            if (direction[i] != 0) {
                double v = prix[i] + t * direction[i];
                prix[i] = Math.max(plancher(i), Math.min(plafond(i), v));
            }
        }
        return true;
    }

    final double pas() {
        return pas;
    }

    final double[] meilleursPrix() {
        return meilleurs;
    }
}
