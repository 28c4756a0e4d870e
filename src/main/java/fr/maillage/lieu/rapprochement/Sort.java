package fr.maillage.lieu.rapprochement;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of one record of a new list.
 *
 * @param decision AUTOMATIQUE: join with the first candidate; A_REVOIR: show the candidates; DISTINCT: a new place
 * @param candidats best first
 */
public record Sort(Empreinte fiche, Decision decision, List<Candidat> candidats) {
    public Sort {
        candidats = List.copyOf(candidats);
        if (decision != Decision.DISTINCT && candidats.isEmpty()) {
            throw new IllegalArgumentException("a decision without a candidate");
        }
    }

    /** The known record to join with, when nobody needs to be asked. */
    public Optional<Empreinte> jumelle() {
        return decision == Decision.AUTOMATIQUE
                ? Optional.of(candidats.getFirst().fiche())
                : Optional.empty();
    }
}
