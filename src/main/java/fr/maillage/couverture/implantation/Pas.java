package fr.maillage.couverture.implantation;

/** The step that every value is a multiple of: an answer that is better is better by one step at least, which shortens the proof. */
final class Pas {
    private static final double EXACT = 1 << 24;

    private Pas() {}

    /** Greatest common divisor of weights with at most three decimals; 0 when they have more. */
    static double des(double[] poids) {
        for (int echelle : new int[] {1, 10, 100, 1000}) {
            long diviseur = 0;
            boolean convient = true;
            for (double w : poids) {
                double x = w * echelle;
                if (x != Math.rint(x) || x > 1e12) {
                    convient = false;
                    break;
                }
                diviseur = pgcd(diviseur, (long) x);
            }
            if (convient) {
                return (double) diviseur / echelle;
            }
        }
        return 0;
    }

    /** The same for weights × costs, when all are whole numbers held exactly. */
    static double de(Probleme q) {
        long diviseur = 0;
        for (int i = 0; i < q.clients(); i++) {
            double w = q.poids[i];
            if (w != Math.rint(w) || w > 1e12 || !entier(q.base[i])) {
                return 0;
            }
            long couts = (long) q.base[i];
            for (int e = q.debut[i]; e < q.debut[i + 1]; e++) {
                if (!entier(q.cout[e])) {
                    return 0;
                }
                couts = pgcd(couts, (long) q.cout[e]);
            }
            diviseur = pgcd(diviseur, (long) w * couts);
        }
        // The constant counts too: a multiple of the step, or the step is only of the differences, which is what
        // matters.
        return diviseur;
    }

    private static boolean entier(float x) {
        return x == Math.rint(x) && x < EXACT;
    }

    private static long pgcd(long a, long b) {
        return b == 0 ? a : pgcd(b, a % b);
    }
}
