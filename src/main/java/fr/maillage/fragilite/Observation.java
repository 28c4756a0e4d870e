package fr.maillage.fragilite;

import java.util.List;
import java.util.Optional;

/**
 * What can be said of an axis of a territory beside its reference: facts, then the sentences that say them.
 *
 * @param axe the axis
 * @param ecart of the axis scores; empty when one of them is missing or when they do not rest on the same indicators
 * @param ecarts of the indicators known on both sides, in the axis's order
 * @param manquants identifiers of the indicators that have no value in the territory
 * @param estimes indicators that are mostly estimated in the territory
 * @param phrases one to three French sentences, ready to be shown
 */
public record Observation(
        Axe axe,
        Optional<Ecart> ecart,
        List<EcartDIndicateur> ecarts,
        List<String> manquants,
        List<Estimation> estimes,
        List<String> phrases) {
    public Observation {
        ecarts = List.copyOf(ecarts);
        manquants = List.copyOf(manquants);
        estimes = List.copyOf(estimes);
        phrases = List.copyOf(phrases);
    }

    public record EcartDIndicateur(String indicateur, Ecart ecart) {}

    /** @param part share of the inhabitants, 0 to 1, for whom the value is estimated */
    public record Estimation(String indicateur, double part) {}
}
