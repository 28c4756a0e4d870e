package fr.maillage.site.commande;

import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Territoires;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A territory named on the command line by its code alone. */
final class ParCode {
    /** What is taken, for a refusal. */
    static final String CODES =
            "le code d'un département, d'une intercommunalité (SIREN) ou d'une commune en vigueur, ou france";

    private ParCode() {}

    /** Codes of the three levels never look alike: 2 or 3, 5, and 9 characters; « france » is all of it. */
    static Optional<Perimetre> perimetre(Territoires territoires, String territoire) {
        if (territoire.equalsIgnoreCase(Niveau.FRANCE.chemin())) {
            return Optional.of(territoires.france());
        }
        String code = territoire.toUpperCase(Locale.ROOT);
        return Stream.of(Niveau.DEPARTEMENT, Niveau.EPCI, Niveau.COMMUNE)
                .flatMap(n -> territoires.perimetre(n, code).stream())
                .findFirst();
    }
}
