package fr.maillage.lieu.recensement.valeurs;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Constat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** French telephone numbers, of the mainland and overseas, as {@code +33…} (E.164). */
public final class Telephones {
    private static final PhoneNumberUtil NUMEROS = PhoneNumberUtil.getInstance();

    /** Beginning of a postal code → region of its numbers. */
    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("971", "GP"),
            Map.entry("972", "MQ"),
            Map.entry("973", "GF"),
            Map.entry("974", "RE"),
            Map.entry("975", "PM"),
            Map.entry("976", "YT"),
            Map.entry("977", "BL"),
            Map.entry("978", "MF"),
            Map.entry("986", "WF"),
            Map.entry("987", "PF"),
            Map.entry("988", "NC"));

    private static final List<String> OUTRE_MER = List.of("GP", "MQ", "GF", "RE", "YT");
    private static final Pattern ENTRE_NUMEROS = Pattern.compile("[/;|,\\n]|\\bou\\b|\\bet\\b| - ");
    private static final Pattern RIEN = Pattern.compile("[^0-9]*");

    private Telephones() {}

    /** The first number of the text that can be dialled; the others, and what is none, are told. */
    public static Optional<String> lire(String texte, String codePostal, Constat constat) {
        if (RIEN.matcher(texte).matches()) {
            return Optional.empty();
        }
        var compris = new ArrayList<String>();
        for (var morceau : ENTRE_NUMEROS.split(texte)) {
            unSeul(morceau, codePostal).filter(n -> !compris.contains(n)).ifPresent(compris::add);
        }
        if (compris.isEmpty()) {
            unSeul(texte, codePostal).ifPresent(compris::add);
        }
        if (compris.isEmpty()) {
            constat.citer(Avertissement.Genre.TELEPHONE, texte);
        } else if (compris.size() > 1) {
            constat.noter(
                    Avertissement.Genre.TELEPHONE,
                    "un seul numéro est gardé, celui-ci ne l’est pas\u00a0: " + compris.get(1));
        }
        return compris.stream().findFirst();
    }

    private static Optional<String> unSeul(String morceau, String codePostal) {
        var chiffres = morceau.replaceAll("[^0-9+]", "");
        if (chiffres.length() < 8) {
            return Optional.empty();
        }
        var region = REGIONS.getOrDefault(codePostal.length() >= 3 ? codePostal.substring(0, 3) : "", "FR");
        var essais = new ArrayList<String>(List.of(chiffres));
        if (chiffres.startsWith("00")) {
            essais.add("+" + chiffres.substring(2));
        }
        if (!chiffres.startsWith("+")) {
            essais.add("+" + chiffres);
            essais.add("0" + chiffres);
        }
        for (var essai : essais) {
            var lu = numero(essai, region);
            if (lu.isPresent()) {
                return lu;
            }
        }
        return OUTRE_MER.stream().flatMap(r -> numero(chiffres, r).stream()).findFirst();
    }

    private static Optional<String> numero(String chiffres, String region) {
        try {
            var numero = NUMEROS.parse(chiffres, region);
            return NUMEROS.isValidNumber(numero)
                    ? Optional.of(NUMEROS.format(numero, PhoneNumberUtil.PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
