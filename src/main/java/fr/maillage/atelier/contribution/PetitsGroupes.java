package fr.maillage.atelier.contribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which roles may be shown beside what was said in a workshop: those of at least {@value #MINIMUM} participants. When the people left
 * without a role would themselves be fewer than that, the smallest role shown joins them: otherwise the only one without a role would be
 * known by elimination.
 */
public final class PetitsGroupes {
    public static final int MINIMUM = 5;

    private PetitsGroupes() {}

    /** @param participants number of participants per role */
    public static Set<String> montrables(Map<String, Integer> participants) {
        var montres = new HashMap<String, Integer>();
        int caches = 0;
        for (var role : participants.entrySet()) {
            if (role.getKey().isEmpty() || role.getValue() < MINIMUM) {
                caches += role.getValue();
            } else {
                montres.put(role.getKey(), role.getValue());
            }
        }
        while (caches > 0 && caches < MINIMUM && !montres.isEmpty()) {
            // By key too, so that every document of a workshop hides the same one.
            var plusPetit = new TreeMap<>(montres)
                    .entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
            montres.remove(plusPetit.getKey());
            caches += plusPetit.getValue();
        }
        return Set.copyOf(montres.keySet());
    }
}
