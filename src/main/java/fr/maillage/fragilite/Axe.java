package fr.maillage.fragilite;

import java.util.List;

/**
 * A group of indicators read together. Axes are for reading: they do not weigh in the total.
 *
 * @param id « acces-numerique »
 * @param nom « Accès au numérique »
 * @param indicateurs identifiers of the catalogue, in reading order, at least one
 */
public record Axe(String id, String nom, List<String> indicateurs) {
    public Axe {
        indicateurs = List.copyOf(indicateurs);
    }
}
