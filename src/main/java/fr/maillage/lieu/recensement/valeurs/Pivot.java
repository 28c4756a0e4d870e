package fr.maillage.lieu.recensement.valeurs;

import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Constat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** SIRET and RNA numbers. A wrong key is told and kept: the number is the source's word. */
public final class Pivot {
    private static final Pattern RNA = Pattern.compile("W[0-9A-Z]{9}");
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final Pattern BOUCHON = Pattern.compile("0+|9+");

    private Pivot() {}

    public static Optional<String> lire(String texte, Constat constat) {
        var net = texte.replaceAll("[\\s\\u00a0\\u202f.,_-]+0?$", "")
                .replaceAll("[\\s\\u00a0\\u202f._-]", "")
                .toUpperCase(Locale.ROOT);
        if (net.matches("\\d{14}0") && texte.strip().endsWith(".0")) {
            net = net.substring(0, 14);
        }
        if (net.isEmpty() || BOUCHON.matcher(net).matches()) {
            return Optional.empty();
        }
        if (RNA.matcher(net).matches()) {
            return Optional.of(net);
        }
        if (net.matches("\\d{13}") && cleJuste("0" + net)) {
            net = "0" + net;
        }
        if (!SIRET.matcher(net).matches()) {
            constat.citer(Avertissement.Genre.PIVOT, texte);
            return Optional.empty();
        }
        if (!cleJuste(net)) {
            constat.noter(Avertissement.Genre.PIVOT, "la clé de " + net + " est fausse");
        }
        return Optional.of(net);
    }

    /** Luhn's key; the offices of La Poste (356 000 000) have a key of their own, a sum of digits that five divides. */
    static boolean cleJuste(String siret) {
        int somme = 0;
        int luhn = 0;
        for (int i = 0; i < 14; i++) {
            int chiffre = siret.charAt(i) - '0';
            somme += chiffre;
            int double_ = i % 2 == 0 ? chiffre * 2 : chiffre;
            luhn += double_ > 9 ? double_ - 9 : double_;
        }
        return luhn % 10 == 0 || (siret.startsWith("356000000") && somme % 5 == 0);
    }
}
