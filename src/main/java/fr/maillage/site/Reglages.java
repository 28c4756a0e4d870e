package fr.maillage.site;

import fr.maillage.territoire.Niveau;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a territory sets for itself; {@code application.yaml} documents each.
 *
 * @param territoire the territory shown first: « departement:55 », « epci:200066108 », « commune:55029 », « france »
 */
@ConfigurationProperties("maillage")
public record Reglages(@DefaultValue("departement:55") String territoire) {
    private static final Pattern COMMUNE = Pattern.compile("\\d[\\dAB]\\d{3}");
    private static final Pattern EPCI = Pattern.compile("\\d{9}");
    private static final Pattern DEPARTEMENT = Pattern.compile("\\d[\\dAB]|9[78]\\d");

    public Reglages {
        territoire = territoire.strip();
        if (lire(territoire).isEmpty()) {
            throw inconnu(territoire);
        }
    }

    /** Level of the territory shown first. */
    public Niveau niveau() {
        return lire(territoire).orElseThrow(() -> inconnu(territoire));
    }

    /** Code of the territory shown first; « FR » for France. */
    public String code() {
        return niveau() == Niveau.FRANCE ? "FR" : territoire.substring(territoire.indexOf(':') + 1);
    }

    /** The level when the whole is well written; that the code exists is checked against the shipped territories. */
    private static Optional<Niveau> lire(String territoire) {
        if (territoire.equals(Niveau.FRANCE.chemin())) {
            return Optional.of(Niveau.FRANCE);
        }
        int deuxPoints = territoire.indexOf(':');
        if (deuxPoints < 0) {
            return Optional.empty();
        }
        var code = territoire.substring(deuxPoints + 1);
        return Arrays.stream(Niveau.values())
                .filter(niveau -> niveau.chemin().equals(territoire.substring(0, deuxPoints)))
                .filter(niveau -> switch (niveau) {
                    case COMMUNE -> COMMUNE.matcher(code).matches();
                    case EPCI -> EPCI.matcher(code).matches();
                    case DEPARTEMENT -> DEPARTEMENT.matcher(code).matches();
                    case SELECTION, FRANCE -> false;
                })
                .findFirst();
    }

    static DemarrageImpossible inconnu(String territoire) {
        return new DemarrageImpossible(
                "Le réglage maillage.territoire ne désigne aucun territoire\u00a0: «\u00a0" + territoire + "\u00a0».",
                "Écrivez departement:55, epci:200066108, commune:55029 ou france, avec un code en vigueur.");
    }
}
