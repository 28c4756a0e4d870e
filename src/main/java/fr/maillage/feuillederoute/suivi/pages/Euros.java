package fr.maillage.feuillederoute.suivi.pages;

import fr.maillage.presentation.Formats;
import java.math.BigDecimal;

/** Amounts in sentences. */
public final class Euros {
    private Euros() {}

    /** « 12 500 € », without cents unless there are some. */
    public static String ecrire(BigDecimal montant) {
        int decimales = montant.stripTrailingZeros().scale() > 0 ? 2 : 0;
        return Formats.nombre(montant.doubleValue(), decimales) + "\u00a0€";
    }
}
