package fr.maillage.fragilite;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a territory's sub-score departs from its reference's. Both are first rounded to one decimal, as they are shown, so that
 * words never contradict the figures beside them.
 *
 * @param territoire sub-score, one decimal
 * @param reference sub-score, one decimal
 * @param direction on which side the territory is
 * @param net true when the difference reaches the model's « net » threshold; false when {@link Direction#PROCHE}
 */
public record Ecart(double territoire, double reference, Direction direction, boolean net) {
    /** The side of the territory: greater sub-scores are more fragile. */
    public enum Direction {
        MOINS_FRAGILE,
        PROCHE,
        PLUS_FRAGILE
    }

    /** Absorbs the rounding error of a difference of decimals, far below the tenth that is shown. */
    private static final double MARGE = 1e-6;

    /** Neither may be NaN. */
    static Ecart entre(double territoire, double reference, SeuilsDEcart seuils) {
        double t = arrondi(territoire);
        double r = arrondi(reference);
        double ampleur = Math.abs(t - r) + MARGE;
        // Figures that show the same cannot differ in words, however small the model's thresholds.
        if (ampleur < seuils.sensible() || t == r) {
            return new Ecart(t, r, Direction.PROCHE, false);
        }
        return new Ecart(t, r, t > r ? Direction.PLUS_FRAGILE : Direction.MOINS_FRAGILE, ampleur >= seuils.net());
    }

    private static double arrondi(double valeur) {
        // Adding zero turns −0 into 0.
        return BigDecimal.valueOf(valeur).setScale(1, RoundingMode.HALF_UP).doubleValue() + 0.0;
    }

    /** From −: territory less fragile, to +: more fragile. */
    public double valeur() {
        return territoire - reference;
    }
}
