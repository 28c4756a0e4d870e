package fr.maillage.territoire.preparation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the shipped tables hold them: plain decimals, a point, no useless zero. */
public final class Decimales {
    private Decimales() {}

    /** Half away from zero, as readers expect; « 12 » rather than « 12.0000 ». The empty text for NaN. */
    public static String arrondir(double valeur, int decimales) {
        if (Double.isNaN(valeur)) {
            return "";
        }
        BigDecimal arrondi = BigDecimal.valueOf(valeur)
                .setScale(decimales, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return arrondi.signum() == 0 ? "0" : arrondi.toPlainString();
    }
}
