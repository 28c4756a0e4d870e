package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.lecture.Valeur;
import fr.maillage.presentation.EnTete;
import java.util.List;
import java.util.Map;

/**
 * Two people changed the same fields: which words are kept is asked of the second.
 *
 * @param qui who changed it, and when
 * @param retire true when it was taken out of the roadmap meanwhile
 * @param saisis all that was typed, kept to be sent again
 * @param repris fields of theirs that are kept in any case
 * @param manque true when an answer is missing
 */
public record PageDeFusion(
        EnTete enTete,
        String action,
        String qui,
        boolean retire,
        Map<String, String> saisis,
        List<String> repris,
        List<Heurt> heurts,
        boolean manque,
        String retour) {
    /**
     * @param nom of the radio buttons
     * @param choix « eux », « moi », or empty while nothing was chosen
     */
    public record Heurt(String nom, String libelle, Valeur avant, Valeur leur, Valeur mien, String choix) {}
}
