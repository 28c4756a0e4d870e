package fr.maillage.couverture.implantation;

import java.util.Arrays;
import java.util.Random;

/**
 * The peer: what one writes first. Greedy then exchanges, again from ten random choices, over a whole table of costs; each candidate is weighed
 * against every open site by the nearest and second nearest costs (Whitaker 1983). No bound.
 */
final class GloutonEtEchanges {
    private static final int DEPARTS = 10;

    private final float[][] couts;
    private final double[] poids;
    private final float base;
    private final int p;
    private final long fin;
    private final int[] choix;
    private final float[] proche;
    private final float[] second;
    private final int[] quel;

    /**
     * @param couts per site, then per client
     * @param base what a client costs without any site
     */
    GloutonEtEchanges(float[][] couts, double[] poids, float base, int p, double secondes) {
        this.couts = couts;
        this.poids = poids;
        this.base = base;
        this.p = p;
        fin = System.nanoTime() + (long) (secondes * 1e9);
        choix = new int[p];
        proche = new float[poids.length];
        second = new float[poids.length];
        quel = new int[poids.length];
    }

    /** Least sum of weights × costs found. */
    double resoudre(long graine) {
        var hasard = new Random(graine);
        double mieux = Double.POSITIVE_INFINITY;
        for (int depart = 0; depart <= DEPARTS && System.nanoTime() < fin; depart++) {
            if (depart == 0) {
                glouton();
            } else {
                tirer(hasard);
            }
            mieux = Math.min(mieux, echanger());
        }
        return mieux;
    }

    private void tirer(Random hasard) {
        var rang = new int[couts.length];
        Arrays.setAll(rang, j -> j);
        for (int k = 0; k < p; k++) {
            int autre = k + hasard.nextInt(rang.length - k);
            choix[k] = rang[autre];
            rang[autre] = rang[k];
        }
    }

    private void glouton() {
        var actuel = new float[poids.length];
        Arrays.fill(actuel, base);
        var pris = new boolean[couts.length];
        for (int k = 0; k < p; k++) {
            int meilleur = -1;
            double gainDuMeilleur = -1;
            for (int j = 0; j < couts.length; j++) {
                double gain = 0;
                for (int i = 0; i < actuel.length && !pris[j]; i++) {
                    gain += poids[i] * Math.max(0, actuel[i] - couts[j][i]);
                }
                if (!pris[j] && gain > gainDuMeilleur) {
                    gainDuMeilleur = gain;
                    meilleur = j;
                }
            }
            pris[meilleur] = true;
            choix[k] = meilleur;
            for (int i = 0; i < actuel.length; i++) {
                actuel[i] = Math.min(actuel[i], couts[meilleur][i]);
            }
        }
    }

    private double echanger() {
        double valeur = compter();
        var perte = new double[p];
        boolean progres = true;
        while (progres) {
            progres = false;
            for (int f = 0; f < couts.length && System.nanoTime() < fin; f++) {
                Arrays.fill(perte, 0);
                double gain = 0;
                float[] versF = couts[f];
                for (int i = 0; i < poids.length; i++) {
                    if (versF[i] < proche[i]) {
                        gain += poids[i] * (proche[i] - versF[i]);
                    } else if (quel[i] >= 0) {
                        perte[quel[i]] += poids[i] * (Math.min(versF[i], second[i]) - proche[i]);
                    }
                }
                int moindre = 0;
                for (int k = 1; k < p; k++) {
                    moindre = perte[k] < perte[moindre] ? k : moindre;
                }
                if (gain - perte[moindre] > 1e-9 * valeur) {
                    choix[moindre] = f;
                    valeur = compter();
                    progres = true;
                }
            }
        }
        return valeur;
    }

    private double compter() {
        double somme = 0;
        for (int i = 0; i < poids.length; i++) {
            proche[i] = base;
            second[i] = base;
            quel[i] = -1;
            for (int k = 0; k < p; k++) {
                float c = couts[choix[k]][i];
                if (c < proche[i]) {
                    second[i] = proche[i];
                    proche[i] = c;
                    quel[i] = k;
                } else if (c < second[i]) {
                    second[i] = c;
                }
            }
            somme += poids[i] * proche[i];
        }
        return somme;
    }
}
