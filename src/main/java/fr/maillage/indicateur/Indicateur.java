package fr.maillage.indicateur;

import org.jspecify.annotations.Nullable;

/**
 * An indicator of the catalogue. For all of them a higher value means more fragility, unless {@code sens} says otherwise.
 *
 * @param id short identifier, lower case with hyphens (« taux-pauvrete »)
 * @param libelle full name in French
 * @param unite « % » or « km »
 * @param sens +1 when a higher value means more fragility, −1 when it means less
 * @param definition one or two sentences for a reader who is not a statistician: numerator, denominator
 * @param source null when no file gives it yet: the catalogue holds the indicator, pages say « non disponible »
 * @param estimation how a missing commune value may be replaced, null when it may not
 */
public record Indicateur(
        String id,
        String libelle,
        String unite,
        int sens,
        String definition,
        @Nullable Source source,
        @Nullable Estimation estimation) {

    public boolean disponible() {
        return source != null;
    }

    /** The ways a missing value may be replaced; a replaced value is always marked « estimé ». */
    public enum Estimation {
        /** The value published for the commune's EPCI. */
        EPCI
    }
}
