package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import fr.maillage.territoire.Commune;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the answers say of a place, as far as they can be understood.
 *
 * @param fiche only answers that are right: a wrong one is in {@code fautes} and left out
 * @param structure name as typed; may be empty
 * @param commune the commune in force; null while unknown
 * @param fautes question → what is wrong and what is expected, in the order of the form
 * @param avis question → what is worth another look, without stopping anything
 */
public record Proposition(
        Fiche fiche,
        List<Passage> passages,
        String structure,
        String remarque,
        @Nullable Commune commune,
        Map<String, String> fautes,
        Map<String, String> avis) {
    public Proposition {
        passages = List.copyOf(passages);
        fautes = Collections.unmodifiableMap(new LinkedHashMap<>(fautes));
        avis = Collections.unmodifiableMap(new LinkedHashMap<>(avis));
    }

    /** The faults of one page. */
    public Map<String, String> fautes(Etape etape) {
        var siennes = new LinkedHashMap<>(fautes);
        siennes.keySet().removeIf(question -> !etape.accepte(question));
        return siennes;
    }
}
