package fr.maillage.lieu.publication.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as the national schema wants them: « +33… » or the prefix of an overseas territory, then six to nine digits. */
final class Telephones {
    private static final Pattern VALIDE =
            Pattern.compile("\\+(?:33[1-9]\\d{8}|590\\d{9}|594\\d{9}|596\\d{9}|262\\d{9}|269\\d{7}|687\\d{6}"
                    + "|689\\d{6}|689\\d{8}|508\\d{6}|508\\d{9}|681\\d{6})");
    private static final Pattern ENTRE_DEUX = Pattern.compile("\\s*(?:[/;,|\\n]|\\bou\\b|\\bet\\b)\\s*");
    private static final Pattern INUTILES = Pattern.compile("\\(0\\)|[^+\\d]");

    /** First digits of a national number of ten digits → prefix of the territory. */
    private static final Map<String, String> OUTRE_MER = Map.ofEntries(
            Map.entry("0590", "+590"),
            Map.entry("0690", "+590"),
            Map.entry("0691", "+590"),
            Map.entry("0594", "+594"),
            Map.entry("0694", "+594"),
            Map.entry("0596", "+596"),
            Map.entry("0696", "+596"),
            Map.entry("0697", "+596"),
            Map.entry("0262", "+262"),
            Map.entry("0263", "+262"),
            Map.entry("0269", "+262"),
            Map.entry("0692", "+262"),
            Map.entry("0693", "+262"),
            Map.entry("0639", "+262"),
            Map.entry("0508", "+508"));

    /** Territories whose numbers have no initial zero, by their département or collectivity → prefix. */
    private static final Map<String, String> SANS_ZERO =
            Map.of("975", "+508", "986", "+681", "987", "+689", "988", "+687");

    private Telephones() {}

    /** The numbers written in a text, valid for the schema, in their order. */
    static List<String> lire(String texte, String departement) {
        var lus = new ArrayList<String>();
        for (var morceau : ENTRE_DEUX.split(texte)) {
            un(morceau, departement).ifPresent(lus::add);
        }
        if (lus.isEmpty()) {
            un(texte, departement).ifPresent(lus::add);
        }
        return lus;
    }

    private static Optional<String> un(String texte, String departement) {
        var chiffres = INUTILES.matcher(texte).replaceAll("");
        if (chiffres.startsWith("00")) {
            chiffres = "+" + chiffres.substring(2);
        }
        if (chiffres.startsWith("+330") && chiffres.length() == 13) {
            chiffres = "+33" + chiffres.substring(4);
        }
        if (!chiffres.startsWith("+")) {
            chiffres = international(chiffres, departement);
        }
        return Optional.of(chiffres).filter(n -> VALIDE.matcher(n).matches());
    }

    private static String international(String chiffres, String departement) {
        if (chiffres.length() == 10 && chiffres.startsWith("0")) {
            return OUTRE_MER.getOrDefault(chiffres.substring(0, 4), "+33") + chiffres.substring(1);
        }
        var prefixe = SANS_ZERO.get(departement);
        return prefixe == null ? chiffres : prefixe + chiffres;
    }
}
