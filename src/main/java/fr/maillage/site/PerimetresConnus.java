package fr.maillage.site;

import fr.maillage.compte.VerificationDePerimetre;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import fr.maillage.territoire.Selection;
import fr.maillage.territoire.Selections;
import fr.maillage.territoire.Territoires;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Perimeters of accounts among the shipped territories and the free selections. */
@Component
class PerimetresConnus implements VerificationDePerimetre {
    private final Territoires territoires;
    private final Selections selections;

    PerimetresConnus(Territoires territoires, Selections selections) {
        this.territoires = territoires;
        this.selections = selections;
    }

    @Override
    public Optional<String> nom(String perimetre) {
        if (perimetre.equals(Niveau.FRANCE.chemin())) {
            return Optional.of("France");
        }
        int deuxPoints = perimetre.indexOf(':');
        if (deuxPoints < 0) {
            return Optional.empty();
        }
        var code = perimetre.substring(deuxPoints + 1);
        return Arrays.stream(Niveau.values())
                .filter(niveau -> niveau.chemin().equals(perimetre.substring(0, deuxPoints)))
                .findFirst()
                .flatMap(niveau -> niveau == Niveau.SELECTION
                        ? selections.trouver(code).map(Selection::nom)
                        : territoires.perimetre(niveau, code).map(Perimetre::nom));
    }
}
