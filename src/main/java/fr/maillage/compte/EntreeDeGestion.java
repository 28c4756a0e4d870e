package fr.maillage.compte;

import org.jspecify.annotations.Nullable;

/**
 * A door on the home page of signed-in people.
 *
 * @param titre « Lieux à modérer »
 * @param description one sentence: what one does there
 * @param chemin path of the page
 * @param minimum role asked for: the door is not shown to the others
 * @param compteur what waits behind it; null when nothing is counted
 */
public record EntreeDeGestion(
        String titre,
        String description,
        String chemin,
        Role minimum,
        @Nullable Integer compteur) {
    public static EntreeDeGestion de(String titre, String description, String chemin, Role minimum) {
        return new EntreeDeGestion(titre, description, chemin, minimum, null);
    }

    public EntreeDeGestion avecCompteur(int nombre) {
        return new EntreeDeGestion(titre, description, chemin, minimum, nombre);
    }
}
