package fr.maillage.couverture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Answers already worked out; the one not asked for the longest goes first. Two readers of the same question wait for one answer. Safe to share. */
final class Memoire<K, V> {
    private final Map<K, V> gardees;

    /** @param combien kept at once */
    Memoire(int combien) {
        gardees = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> plusAncienne) {
                return size() > combien;
            }
        };
    }

    V lire(K question, Function<? super K, ? extends V> calcul) {
        synchronized (gardees) {
            return gardees.computeIfAbsent(question, calcul);
        }
    }
}
