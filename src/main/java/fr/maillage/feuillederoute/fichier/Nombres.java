package fr.maillage.feuillederoute.fichier;

import fr.maillage.feuillederoute.fichier.Valeurs.Refusee;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people type them: « 1 200,50 € », « 12.5 », « 3 000 euros HT ». */
final class Nombres {
    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f']");
    private static final Pattern UNITE = Pattern.compile("(?i)(€|euros?|eur|ht|ttc)+$");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(?:[.,][0-9]{1,9})?");
    private static final Pattern SCIENTIFIQUE = Pattern.compile("-?[0-9](?:\\.[0-9]{1,15})?E-?[0-9]{1,2}");
    private static final Pattern MILLIERS = Pattern.compile("-?[0-9]{1,3}(?:[.,][0-9]{3})+(?:[.,][0-9]{1,9})?");

    private Nombres() {}

    static BigDecimal decimal(String texte) throws Refusee {
        var net = UNITE.matcher(BLANCS.matcher(texte).replaceAll("")).replaceFirst("");
        if (DECIMAL.matcher(net).matches()) {
            return new BigDecimal(net.replace(',', '.'));
        }
        if (SCIENTIFIQUE.matcher(net).matches()) {
            return new BigDecimal(net);
        }
        int dernier = Math.max(net.lastIndexOf(','), net.lastIndexOf('.'));
        if (MILLIERS.matcher(net).matches() && net.indexOf(',') >= 0 && net.indexOf('.') >= 0) {
            return new BigDecimal(net.substring(0, dernier).replaceAll("[.,]", "") + "." + net.substring(dernier + 1));
        }
        throw new Refusee("«\u00a0" + Valeurs.court(texte) + "\u00a0» n’est pas un nombre");
    }

    static int entier(String texte) throws Refusee {
        var lu = decimal(texte).stripTrailingZeros();
        if (lu.scale() > 0 || lu.precision() - lu.scale() > 9) {
            throw new Refusee("«\u00a0" + Valeurs.court(texte) + "\u00a0» n’est pas un nombre entier");
        }
        return lu.intValueExact();
    }
}
