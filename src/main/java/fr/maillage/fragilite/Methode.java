package fr.maillage.fragilite;

import java.util.List;
import java.util.stream.IntStream;

/** How a commune's value of one indicator becomes a sub-score, among all inhabited communes of France that have a value. */
public sealed interface Methode {
    /** Least fragile sub-score. */
    double minimum();

    /** Most fragile sub-score. */
    double maximum();

    /**
     * Points by slice of rank. The rank is the mid-rank in per cent, 100 × (less + equal / 2) / n: equal values share it, and
     * turning the indicator upside down turns it into 100 − rank. A rank exactly on a cut goes to the slice nearer to 50.
     *
     * @param coupures per cents, strictly ascending, between 0 and 100 excluded
     * @param points one more than cuts, ascending
     */
    record PointsParRang(List<Double> coupures, List<Double> points) implements Methode {
        public PointsParRang {
            coupures = List.copyOf(coupures);
            points = List.copyOf(points);
            exiger(!coupures.isEmpty(), "il faut au moins une coupure");
            exiger(
                    points.size() == coupures.size() + 1,
                    "il faut " + (coupures.size() + 1) + " valeurs de points (une de plus que de coupures), il y en a "
                            + points.size());
            exiger(
                    coupures.getFirst() > 0 && coupures.getLast() < 100,
                    "les coupures sont des pourcentages strictement entre 0 et 100");
            exiger(croissante(coupures), "les coupures doivent être strictement croissantes");
            exiger(croissante(points), "les points doivent être strictement croissants");
        }

        @Override
        public double minimum() {
            return points.getFirst();
        }

        @Override
        public double maximum() {
            return points.getLast();
        }
    }

    /** Decile 1 to 10: ceil(10 × (less + equal) / n), so that a tie takes the highest decile of its block. */
    record Deciles() implements Methode {
        @Override
        public double minimum() {
            return 1;
        }

        @Override
        public double maximum() {
            return 10;
        }
    }

    private static boolean croissante(List<Double> valeurs) {
        return IntStream.range(1, valeurs.size()).allMatch(i -> valeurs.get(i - 1) < valeurs.get(i));
    }

    private static void exiger(boolean vrai, String message) {
        if (!vrai) {
            throw new IllegalArgumentException(message);
        }
    }
}
