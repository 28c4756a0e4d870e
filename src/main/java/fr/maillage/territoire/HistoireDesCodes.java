package fr.maillage.territoire;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a commune code of any past year stands today. A commune that merged leads to the commune it became part of; a
 * commune created anew from a former one has only its own code and inherits nothing.
 */
public final class HistoireDesCodes {
    private final Territoires territoires;
    private final Map<String, Integer> passages;

    /**
     * @param passages old code → code in force, without chains; a target that is not in force, or an old code that is, is
     *     refused
     */
    public HistoireDesCodes(Territoires territoires, Map<String, String> passages) {
        this.territoires = territoires;
        this.passages = new HashMap<>(passages.size() * 2);
        passages.forEach((ancien, actuel) -> {
            int cible = territoires
                    .position(actuel)
                    .orElseThrow(
                            () -> new IllegalArgumentException(ancien + " leads to an unknown commune: " + actuel));
            if (territoires.position(ancien).isPresent()) {
                throw new IllegalArgumentException("code in force declared old: " + ancien);
            }
            this.passages.put(ancien, cible);
        });
    }

    /** Position in {@link Territoires} of the commune that bears this code, today or formerly. */
    public OptionalInt position(String code) {
        OptionalInt actuelle = territoires.position(code);
        if (actuelle.isPresent()) {
            return actuelle;
        }
        Integer passage = passages.get(code);
        return passage == null ? OptionalInt.empty() : OptionalInt.of(passage);
    }

    /** The code in force that a past or present code leads to. */
    public Optional<String> codeActuel(String code) {
        OptionalInt position = position(code);
        return position.isPresent()
                ? Optional.of(territoires.commune(position.getAsInt()).code())
                : Optional.empty();
    }

    /** True for a code that is no longer in force (arrondissements of Paris, Lyon and Marseille included). */
    public boolean estAncien(String code) {
        return passages.containsKey(code);
    }

    /**
     * True for a municipal arrondissement of Paris, Lyon or Marseille: a part of a commune, not a commune of the past. A file
     * that gives both counts the same people twice.
     */
    public static boolean estArrondissement(String code) {
        return code.compareTo("75101") >= 0 && code.compareTo("75120") <= 0
                || code.compareTo("69381") >= 0 && code.compareTo("69389") <= 0
                || code.compareTo("13201") >= 0 && code.compareTo("13216") <= 0;
    }

    /** Number of old codes known. */
    public int taille() {
        return passages.size();
    }
}
