package fr.maillage.fragilite;

/**
 * The sub-score of every possible value of one indicator: a staircase, deduced once from the values of all communes.
 *
 * <p>Only the value that sits at a cut's rank can be in doubt: every lower value ranks before the cut, every greater one after it. So the
 * values need not be sorted, only those ranks found ({@link Rangement}).
 */
final class Bareme {
    private final double[] marches;
    private final double[] scores;

    private Bareme(double[] marches, double[] scores) {
        this.marches = marches;
        this.scores = scores;
    }

    /** @param valeurs the first {@code n} are the values of the communes ranked, none NaN, greater = more fragile */
    static Bareme de(Methode methode, double[] valeurs, int n) {
        return switch (methode) {
            case Methode.PointsParRang p -> pointsParRang(p, valeurs, n);
            case Methode.Deciles d -> deciles(valeurs, n);
        };
    }

    /** Sub-score of a value; not for NaN. */
    double score(double valeur) {
        int marche = 0;
        for (double m : marches) {
            marche += valeur >= m ? 1 : 0;
        }
        return scores[marche];
    }

    private static Bareme pointsParRang(Methode.PointsParRang methode, double[] valeurs, int n) {
        double[] marches = new double[methode.coupures().size()];
        double[] points =
                methode.points().stream().mapToDouble(Double::doubleValue).toArray();
        if (n == 0) {
            return new Bareme(marches, points);
        }
        var rangement = new Rangement(valeurs, n);
        for (int k = 0; k < marches.length; k++) {
            double coupure = methode.coupures().get(k);
            double candidate = rangement.auRang((int) (n * coupure / 100));
            marches[k] = passe(candidate, coupure, rangement, n) ? candidate : Math.nextUp(candidate);
        }
        return new Bareme(marches, points);
    }

    /** Whether the mid-rank of this value is past the cut; on the cut, it stays on the side of 50. Exact for whole cuts. */
    private static boolean passe(double valeur, double coupure, Rangement rangement, int n) {
        double rang = (2L * rangement.inferieures(valeur) + rangement.egales(valeur)) * 50.0;
        double limite = n * coupure;
        return coupure < 50 ? rang >= limite : rang > limite;
    }

    private static Bareme deciles(double[] valeurs, int n) {
        double[] marches = new double[9];
        double[] scores = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        if (n == 0) {
            return new Bareme(marches, scores);
        }
        var rangement = new Rangement(valeurs, n);
        for (int k = 0; k < marches.length; k++) {
            marches[k] = rangement.auRang((int) ((k + 1L) * n / 10));
        }
        return new Bareme(marches, scores);
    }
}
