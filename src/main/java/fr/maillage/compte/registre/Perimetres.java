package fr.maillage.compte.registre;

import fr.maillage.compte.CompteRefuse;
import fr.maillage.compte.Role;
import fr.maillage.compte.VerificationDePerimetre;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Where an account works. */
@Component
public class Perimetres {
    static final String FRANCE = "france";

    private static final Pattern ECRITURE = Pattern.compile("france|departement:(\\d[\\dAB]|9[78]\\d)|epci:\\d{9}"
            + "|commune:\\d[\\dAB]\\d{3}|selection:[0-9a-z]{10}");

    private final VerificationDePerimetre verification;

    Perimetres(VerificationDePerimetre verification) {
        this.verification = verification;
    }

    /**
     * @return the perimeter as it is kept: France whatever was typed, when the role has no perimeter
     * @throws CompteRefuse when it is badly written, or names no territory
     */
    String lire(Role role, String saisie) {
        if (role != Role.CHARGE_DE_MISSION) {
            return FRANCE;
        }
        var perimetre = saisie.strip();
        if (!ECRITURE.matcher(perimetre).matches()) {
            throw new CompteRefuse(
                    "perimetre",
                    "Écrivez le périmètre comme departement:55, epci:200066108, commune:55029, selection:… ou france.");
        }
        if (verification.nom(perimetre).isEmpty()) {
            throw new CompteRefuse(
                    "perimetre",
                    "Aucun territoire ne correspond à «\u00a0" + perimetre + "\u00a0». Vérifiez son code sur sa page.");
        }
        return perimetre;
    }

    /** The name for readers; the perimeter as written when its territory is no more. */
    public String nom(String perimetre) {
        return verification.nom(perimetre).orElse(perimetre);
    }
}
