package fr.maillage.fragilite;

/**
 * The sub-score of every possible value of one indicator: a staircase, deduced once from the values of all communes.
 *
 * <p>Only the value that sits at a cut's rank can be in doubt: every lower value ranks before the cut, every greater one after it. So the
 * values need not be sorted, only those ranks found ({@link Selection}).
 */
final class Bareme {
    private final double[] marches;
    private final double[] scores;

    private Bareme(double[] marches, double[] scores) {
        this.marches = marches;
        this.scores = scores;
    }

    /** @param valeurs the first {@code n} are the values of the communes ranked, none NaN, greater = more fragile; reordered */
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
        double[] coupures =
                methode.coupures().stream().mapToDouble(Double::doubleValue).toArray();
        double[] marches = new double[coupures.length];
        if (n > 0) {
            int[] rangs = new int[coupures.length];
            for (int k = 0; k < rangs.length; k++) {
                rangs[k] = (int) (n * coupures[k] / 100);
            }
            Selection.placer(valeurs, n, rangs);
            for (int k = 0; k < rangs.length; k++) {
                double candidate = valeurs[rangs[k]];
                marches[k] = passe(candidate, coupures[k], valeurs, n) ? candidate : Math.nextUp(candidate);
            }
        }
        return new Bareme(
                marches,
                methode.points().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Whether the mid-rank of this value is past the cut; on the cut, it stays on the side of 50. Exact for whole cuts. */
    private static boolean passe(double valeur, double coupure, double[] valeurs, int n) {
        long inferieures = 0;
        long egales = 0;
        for (int i = 0; i < n; i++) {
            inferieures += valeurs[i] < valeur ? 1 : 0;
            egales += valeurs[i] == valeur ? 1 : 0;
        }
        double rang = (2 * inferieures + egales) * 50.0;
        double limite = n * coupure;
        return coupure < 50 ? rang >= limite : rang > limite;
    }

    private static Bareme deciles(double[] valeurs, int n) {
        double[] marches = new double[9];
        double[] scores = new double[10];
        int[] rangs = new int[marches.length];
        for (int k = 0; k < rangs.length; k++) {
            rangs[k] = (int) ((k + 1L) * n / 10);
        }
        if (n > 0) {
            Selection.placer(valeurs, n, rangs);
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] = k + 1;
            if (k < marches.length && n > 0) {
                marches[k] = valeurs[rangs[k]];
            }
        }
        return new Bareme(marches, scores);
    }
}
