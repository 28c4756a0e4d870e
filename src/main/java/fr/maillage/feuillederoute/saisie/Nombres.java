package fr.maillage.feuillederoute.saisie;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as people type them: « 1 234,5 », « 1234.50 € », « −3 ». */
public final class Nombres {
    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f]");
    private static final Pattern NOMBRE = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    private Nombres() {}

    /** Empty when it is no number, or when one cannot tell which: « 1.234,5 ». */
    public static Optional<BigDecimal> lire(String saisie) {
        var texte = BLANCS.matcher(saisie).replaceAll("").replace('\u2212', '-').replace(',', '.');
        var nu = texte.endsWith("€") ? texte.substring(0, texte.length() - 1) : texte;
        return NOMBRE.matcher(nu).matches() ? Optional.of(new BigDecimal(nu)) : Optional.empty();
    }

    /** « 1234,5 » */
    public static String ecrire(BigDecimal nombre) {
        return nombre.toPlainString().replace('.', ',');
    }
}
