package fr.maillage.lieu.recensement.valeurs;

import java.util.Optional;
import java.util.regex.Pattern;

/** « 3 Cours Gay Lussac, 87000 Limoges » is an address, a postal code and a commune. */
public final class Adresses {
    private static final Pattern EN_UNE_LIGNE = Pattern.compile(
            "^(.*?)[\\s,;\\-–(]*\\b(\\d{2}\\s?\\d{3})\\b[\\s,\\-–]*([^\\d,;()]{2,60}?)(?:\\s+cedex.*)?[\\s,.)]*(?:,?\\s*France)?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** An address is a line, not a page. */
    private static final int LIGNE_MAX = 150;

    private static final int LIGNES_MAX = 50;
    private static final Pattern VOIE = Pattern.compile(
            "(?i)^\\s*\\d|\\b(rue|avenue|av|place|pl|boulevard|bd|chemin|route|impasse|allée|quai|cours|square|lieu-dit|zone|za|zi|ruelle|sentier|esplanade)\\b");
    private static final Pattern CODE_A_LA_FIN = Pattern.compile("^(.*?)[\\s,;-]+(\\d{5})[\\s,.]*$");
    private static final Pattern CODE_ET_COMMUNE =
            Pattern.compile("^(\\d{5})[\\s,-]+(\\D.*)$|^(\\D.*?)[\\s,(-]+(\\d{5})\\)?$");
    private static final Pattern BLANCS = Pattern.compile("\\s+");
    private static final Pattern LIGNES = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private Adresses() {}

    /** @param adresse may be empty, when the text begins with the postal code */
    public record Decoupee(String adresse, String codePostal, String commune) {}

    /**
     * Empty when the text does not end with a postal code and a name, nor has a line that does: a description may begin with the address, on
     * one line or on two.
     */
    public static Optional<Decoupee> decouper(String texte) {
        var entiere = texte.length() > 2 * LIGNE_MAX ? Optional.<Decoupee>empty() : decouperLigne(texte);
        if (entiere.isPresent() && entiere.get().adresse().length() <= LIGNE_MAX) {
            return entiere;
        }
        var lignes = texte.strip().split("\\s*[\\r\\n]+\\s*");
        for (int i = 0; i < Math.min(lignes.length, LIGNES_MAX); i++) {
            var une = lignes[i].length() > 2 * LIGNE_MAX ? Optional.<Decoupee>empty() : decouperLigne(lignes[i]);
            if (une.isPresent()) {
                var lue = une.get();
                return Optional.of(
                        lue.adresse().isEmpty()
                                        && i > 0
                                        && VOIE.matcher(lignes[i - 1]).find()
                                ? new Decoupee(nette(lignes[i - 1]), lue.codePostal(), lue.commune())
                                : lue);
            }
        }
        return Optional.empty();
    }

    private static Optional<Decoupee> decouperLigne(String texte) {
        var trouve = EN_UNE_LIGNE.matcher(enUneLigne(texte));
        if (!trouve.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Decoupee(
                nette(trouve.group(1)),
                trouve.group(2).replaceAll("\\s", ""),
                trouve.group(3).strip()));
    }

    /** « 13 rue de l’Exemple 55000 »: the commune is said elsewhere. */
    public static Optional<Decoupee> codeALaFin(String adresse) {
        var trouve = CODE_A_LA_FIN.matcher(adresse);
        return trouve.matches()
                ? Optional.of(new Decoupee(nette(trouve.group(1)), trouve.group(2), ""))
                : Optional.empty();
    }

    /** « 55000 Bar-le-Duc », « Bar-le-Duc (55000) »: a commune with its postal code. */
    public static Optional<Decoupee> codeEtCommune(String commune) {
        var trouve = CODE_ET_COMMUNE.matcher(commune.strip());
        if (!trouve.matches()) {
            return Optional.empty();
        }
        boolean devant = trouve.group(1) != null;
        return Optional.of(new Decoupee("", trouve.group(devant ? 1 : 4), nette(trouve.group(devant ? 2 : 3))));
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
