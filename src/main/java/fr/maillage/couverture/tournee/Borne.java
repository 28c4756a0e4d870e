package fr.maillage.couverture.tournee;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An upper bound on the people that any round within the rules reaches. The rounds are relaxed to a budget: each visit takes at least its
 * stop, its setting up and the shortest way to a neighbour; all days together give so many minutes, and so many visits. What is left is a
 * maximal covering with a budget, bounded by Lagrangian relaxation of « a commune is served by a chosen stop » (subgradient steps); each
 * step gives a true bound, the least is kept.
 */
final class Borne {
    private static final int PAS = 400;

    private final int[][] portees;
    private final double[] poids;
    private final double[] couts;
    /** How many candidates serve each need. */
    private final int[] chances;

    private final double minutesParCycle;
    private final double visitesParCycle;
    /** How often a chosen stop is visited in a cycle, at least. */
    private final int visites;

    Borne(Probleme probleme, int[][] minutes, int[][] portees) {
        var bus = probleme.bus();
        this.portees = portees;
        this.poids = probleme.poids();
        this.couts = minutesParVisite(bus, minutes);
        this.visites = (bus.semaines() + bus.frequence() - 1) / bus.frequence();
        this.chances = new int[poids.length];
        for (int[] portee : portees) {
            for (int besoin : portee) {
                chances[besoin]++;
            }
        }
        int base = minutes.length - 1;
        int sortie = plusProche(minutes, base);
        double total = 0;
        double nombre = 0;
        double[] ordre = couts.clone();
        java.util.Arrays.sort(ordre);
        for (var plage : bus.journees().values()) {
            double utile = utile(plage, bus, sortie);
            total += utile;
            int rang = 0;
            double somme = 0;
            while (rang < ordre.length && somme + ordre[rang] <= utile + 1e-9) {
                somme += ordre[rang++];
            }
            nombre += rang;
        }
        this.minutesParCycle = total * bus.semaines();
        this.visitesParCycle = nombre * bus.semaines();
    }

    /**
     * Minutes of a day that visits may take, each with the way that leads to it: either the pause is in it and the way back too, or the last
     * stop closes before the pause.
     */
    private static double utile(Plage plage, Bus bus, int retour) {
        boolean apres = plage.debut() >= bus.pause().debut();
        int sansPause = plage.minutes() - retour;
        int avecPause = sansPause - (apres ? 0 : bus.pause().minutes());
        int matinSeul = apres ? sansPause : Math.min(sansPause, bus.pause().debut() - plage.debut());
        return Math.max(0, Math.max(avecPause, matinSeul));
    }

    /** The least that a visit takes of a day: stop, setting up, and the way that leads to it. */
    static double[] minutesParVisite(Bus bus, int[][] minutes) {
        return IntStream.range(0, minutes.length - 1)
                .mapToDouble(i -> bus.arretMinimal() + bus.installation() + plusProche(minutes, i))
                .toArray();
    }

    private static int plusProche(int[][] minutes, int de) {
        return IntStream.range(0, minutes.length)
                .filter(vers -> vers != de)
                .map(vers -> minutes[de][vers])
                .min()
                .orElse(0);
    }

    /** @param atteint people reached by a known round: the bound is never under it */
    double personnes(double atteint) {
        double[] unites = new double[couts.length];
        java.util.Arrays.fill(unites, 1);
        double parLeTemps = borner(couts, minutesParCycle / visites, atteint);
        double parLeNombre = borner(unites, Math.floor(visitesParCycle / visites), atteint);
        double joignables = 0;
        for (int besoin = 0; besoin < poids.length; besoin++) {
            joignables += chances[besoin] > 0 ? poids[besoin] : 0;
        }
        return Math.max(atteint, Math.min(joignables, Math.min(parLeTemps, parLeNombre)));
    }

    private double borner(double[] prix, double budget, double atteint) {
        double[] lambda = new double[poids.length];
        for (int i = 0; i < poids.length; i++) {
            lambda[i] = chances[i] == 0 ? 0 : poids[i] / 2;
        }
        double moindre = Double.POSITIVE_INFINITY;
        double elan = 2;
        int sansProgres = 0;
        for (int pas = 0; pas < PAS; pas++) {
            double[] pris = new double[portees.length];
            double borne = sac(lambda, prix, budget, pris);
            double[] pente = new double[poids.length];
            for (int s = 0; s < portees.length; s++) {
                if (pris[s] > 0) {
                    for (int besoin : portees[s]) {
                        pente[besoin] += pris[s];
                    }
                }
            }
            double norme = 0;
            for (int i = 0; i < poids.length; i++) {
                if (chances[i] > 0) {
                    // A commune counts as served as soon as that pays more than its multiplier.
                    borne += Math.max(0, poids[i] - lambda[i]);
                    pente[i] -= poids[i] > lambda[i] ? 1 : 0;
                    norme += pente[i] * pente[i];
                }
            }
            if (borne < moindre - 1e-9) {
                moindre = borne;
                sansProgres = 0;
            } else if (++sansProgres == 15) {
                elan /= 2;
                sansProgres = 0;
            }
            if (norme < 1e-12 || moindre <= atteint + 1e-9) {
                break;
            }
            double longueur = elan * (borne - atteint) / norme;
            for (int i = 0; i < poids.length; i++) {
                lambda[i] = Math.clamp(lambda[i] - longueur * pente[i], 0, poids[i]);
            }
        }
        return moindre;
    }

    /** The best stops for the budget, the last one in part. @param pris receives the part of each that is taken */
    private double sac(double[] lambda, double[] prix, double budget, double[] pris) {
        double[] valeurs = new double[portees.length];
        for (int s = 0; s < valeurs.length; s++) {
            for (int besoin : portees[s]) {
                valeurs[s] += lambda[besoin];
            }
        }
        var ordre = IntStream.range(0, valeurs.length)
                .boxed()
                .sorted(Comparator.comparingDouble(s -> -valeurs[s] / prix[s]))
                .toList();
        double reste = budget;
        double total = 0;
        for (int s : ordre) {
            if (reste <= 0 || valeurs[s] <= 0) {
                break;
            }
            double part = Math.min(1, reste / prix[s]);
            pris[s] = part;
            total += part * valeurs[s];
            reste -= part * prix[s];
        }
        return total;
    }
}
