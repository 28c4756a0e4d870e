package fr.maillage.territoire.preparation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of every row of a source file: read = kept + re-keyed + rejected, exactly.
 *
 * @param fichier path under the folder of sources
 * @param encodage encoding found
 * @param lues rows read, header excluded
 * @param reprises rows kept under their own code
 * @param recodees rows brought to another code of today
 * @param rejetees rows left out, counted by reason (French)
 */
public record BilanDeFichier(
        String fichier, String encodage, int lues, int reprises, int recodees, Map<String, Integer> rejetees) {
    /** Refused when the counts do not balance. */
    public BilanDeFichier {
        rejetees = Collections.unmodifiableMap(new TreeMap<>(rejetees));
        int total = reprises
                + recodees
                + rejetees.values().stream().mapToInt(Integer::intValue).sum();
        if (total != lues) {
            throw new IllegalArgumentException(fichier + ": " + lues + " rows read but " + total + " accounted for");
        }
    }
}
