package fr.maillage.fragilite;

/**
 * The sub-scores of one indicator for all communes. Arrays are not copied: this never leaves the engine.
 *
 * @param scores NaN without score; empty when no file gives the indicator
 * @param estimees marks of the estimated ones; as long as {@code scores}
 * @param aDesEstimations true when one of them is estimated
 */
@SuppressWarnings("ArrayRecordComponent")
record Colonne(double[] scores, boolean[] estimees, boolean aDesEstimations) {
    /** An indicator that no file gives. */
    static final Colonne VIDE = new Colonne(new double[0], new boolean[0], false);

    static Colonne de(double[] scores, boolean[] estimees) {
        boolean une = false;
        for (boolean estimee : estimees) {
            une |= estimee;
        }
        return new Colonne(scores, estimees, une);
    }

    double score(int commune) {
        return scores.length == 0 ? Double.NaN : scores[commune];
    }

    /** True when the commune has a score, from an estimated value. */
    boolean estime(int commune) {
        return aDesEstimations && estimees[commune] && !Double.isNaN(scores[commune]);
    }
}
