package fr.maillage.lieu.recensement.valeurs;

import java.util.Optional;
import java.util.regex.Pattern;

/** « 3 Cours Gay Lussac, 87000 Limoges » is an address, a postal code and a commune. */
public final class Adresses {
    private static final Pattern EN_UNE_LIGNE = Pattern.compile(
            "^(.*?)[\\s,;\\-–(]*\\b(\\d{2}\\s?\\d{3})\\b[\\s,\\-–]*([^\\d,;()]{2,60}?)(?:\\s+cedex.*)?[\\s,.)]*(?:,?\\s*France)?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BLANCS = Pattern.compile("\\s+");
    private static final Pattern LIGNES = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private Adresses() {}

    /** @param adresse may be empty, when the text begins with the postal code */
    public record Decoupee(String adresse, String codePostal, String commune) {}

    /** Empty when the text does not end with a postal code and a name. */
    public static Optional<Decoupee> decouper(String texte) {
        var trouve = EN_UNE_LIGNE.matcher(enUneLigne(texte));
        if (!trouve.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Decoupee(
                nette(trouve.group(1)),
                trouve.group(2).replaceAll("\\s", ""),
                trouve.group(3).strip()));
    }

    private static String enUneLigne(String texte) {
        return BLANCS.matcher(LIGNES.matcher(texte.strip()).replaceAll(", ")).replaceAll(" ");
    }

    /** On one line, without a comma at its ends nor before a comma. */
    public static String nette(String texte) {
        return enUneLigne(texte).replaceAll(" +,", ",").replaceAll("^[\\s,;\\-–]+|[\\s,;\\-–]+$", "");
    }

    /** « 5000 » lost its zero in a spreadsheet; « 4070.0 » its nature. */
    public static String code(String texte) {
        var net = texte.replaceAll("\\.0+$", "").replaceAll("\\s", "");
        return net.matches("\\d{4}|\\d[AB]\\d{3}") && net.length() == 4 ? "0" + net : net;
    }

    /** Digits and words that a form left around a name: « 0 Pontarion », « Saint-Vaury  Numéro de téléphone ». */
    public static String commune(String texte) {
        return texte.strip()
                .replaceAll("^[\\d\\s]+", "")
                .replaceAll("(\\s{2,}|[\\r\\n]).*$", "")
                .strip();
    }
}
