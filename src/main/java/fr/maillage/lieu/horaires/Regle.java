package fr.maillage.lieu.horaires;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of an {@code opening_hours} string.
 *
 * @param plages empty: the whole day
 * @param precision comment written between quotes
 */
record Regle(
        Lien lien,
        Quand quand,
        List<Plage> plages,
        Ouverture etat,
        @Nullable String precision) {
    /** How a rule joins those before it: {@code ;}, {@code ,} or {@code ||}. */
    enum Lien {
        NORMALE,
        AJOUT,
        REPLI
    }

    /**
     * Minutes from midnight of the day when it starts; {@code fin} may pass 1 440.
     *
     * @param finOuverte {@code 18:00+}: certain until {@code fin}, then unknown until midnight
     * @param solaire bounded by the sun: nothing certain
     */
    record Plage(int debut, int fin, boolean finOuverte, boolean solaire) {
        boolean sansDuree() {
            return !solaire && !finOuverte && debut == fin;
        }
    }
}
