package fr.maillage.fragilite;

import java.util.Random;

/**
 * Whether some places of a territory lie on one side of it, in its middle or round its edge, more than places drawn at random among all
 * of them would. Distances are brought to the territory's own spread, so that a long territory does not pull every answer along its length.
 *
 * @param cote the answer, {@link Cote#AUCUN} when chance does as well more than once in twenty
 * @param hasard share of the draws that do as well for that answer, or for a side when there is none
 */
record Orientation(Cote cote, double hasard) {
    /** Above it chance explains as well what is seen. */
    static final double SEUIL = 0.05;

    private static final long GRAINE = 20220315;

    /**
     * @param x kilometres towards east, from any origin
     * @param y kilometres towards north
     * @param choisies marks of the places asked about; at least one place marked
     */
    static Orientation de(double[] x, double[] y, boolean[] choisies) {
        int n = x.length;
        var plan = new Plan(x, y);
        int[] ordre = new int[n];
        int k = 0;
        int fin = n;
        for (int i = 0; i < n; i++) {
            if (choisies[i]) {
                ordre[k++] = i;
            } else {
                ordre[--fin] = i;
            }
        }
        double[] decalage = plan.decalage(ordre, k);
        double deCote = plan.norme(decalage);
        double etalement = plan.etalement(ordre, k);
        var hasard = new Random(GRAINE);
        int aussiDeCote = 1;
        int aussiSerrees = 1;
        int aussiEcartees = 1;
        for (int t = 0; t < Voisinage.TIRAGES; t++) {
            for (int i = 0; i < k; i++) {
                int tire = i + hasard.nextInt(n - i);
                int place = ordre[tire];
                ordre[tire] = ordre[i];
                ordre[i] = place;
            }
            aussiDeCote += plan.norme(plan.decalage(ordre, k)) >= deCote - 1e-9 ? 1 : 0;
            double tire = plan.etalement(ordre, k);
            aussiSerrees += tire <= etalement + 1e-9 ? 1 : 0;
            aussiEcartees += tire >= etalement - 1e-9 ? 1 : 0;
        }
        double tirages = Voisinage.TIRAGES + 1;
        if (aussiDeCote / tirages <= SEUIL) {
            return new Orientation(Cote.versLequel(decalage[0], decalage[1]), aussiDeCote / tirages);
        }
        // Two looks at the same draws, so half the threshold each.
        if (aussiSerrees / tirages <= SEUIL / 2) {
            return new Orientation(Cote.CENTRE, aussiSerrees / tirages);
        }
        if (aussiEcartees / tirages <= SEUIL / 2) {
            return new Orientation(Cote.POURTOUR, aussiEcartees / tirages);
        }
        return new Orientation(Cote.AUCUN, aussiDeCote / tirages);
    }

    /** Positions from the territory's middle, with the inverse of their covariance. */
    private static final class Plan {
        private final double[] x;
        private final double[] y;
        private final double xx;
        private final double xy;
        private final double yy;

        Plan(double[] x, double[] y) {
            this.x = centrer(x);
            this.y = centrer(y);
            double vx = 0;
            double vy = 0;
            double vxy = 0;
            for (int i = 0; i < x.length; i++) {
                vx += this.x[i] * this.x[i];
                vy += this.y[i] * this.y[i];
                vxy += this.x[i] * this.y[i];
            }
            // A square metre or so keeps places that are all on one line from dividing by zero.
            vx += 1e-6 * x.length;
            vy += 1e-6 * x.length;
            double determinant = vx * vy - vxy * vxy;
            this.xx = vy / determinant;
            this.yy = vx / determinant;
            this.xy = -vxy / determinant;
        }

        private static double[] centrer(double[] valeurs) {
            double moyenne = java.util.Arrays.stream(valeurs).average().orElse(0);
            return java.util.Arrays.stream(valeurs).map(v -> v - moyenne).toArray();
        }

        /** From the middle of all places to that of the first k. */
        double[] decalage(int[] ordre, int k) {
            double sx = 0;
            double sy = 0;
            for (int i = 0; i < k; i++) {
                sx += x[ordre[i]];
                sy += y[ordre[i]];
            }
            return new double[] {sx / k, sy / k};
        }

        double norme(double[] decalage) {
            return norme(decalage[0], decalage[1]);
        }

        /** Mean distance of the first k to the middle. */
        double etalement(int[] ordre, int k) {
            double somme = 0;
            for (int i = 0; i < k; i++) {
                somme += Math.sqrt(norme(x[ordre[i]], y[ordre[i]]));
            }
            return somme / k;
        }

        private double norme(double dx, double dy) {
            return xx * dx * dx + 2 * xy * dx * dy + yy * dy * dy;
        }
    }
}
