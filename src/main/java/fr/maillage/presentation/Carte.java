package fr.maillage.presentation;

import java.util.List;

/**
 * What a map shows, before it is drawn. Knows no domain: shapes, lines and labels with their styles.
 *
 * @param id prefix of the identifiers inside the drawing, unique in a page
 * @param titre accessible name of the drawing
 * @param description what the drawing shows, in one or two sentences, for who does not see it
 * @param couches groups of shapes that share a style, drawn in order
 * @param lignes groups of border lines, drawn over the shapes
 * @param etiquettes names, drawn last, most important first: a name that would cover an earlier one is left out
 */
public record Carte(
        String id,
        String titre,
        String description,
        List<Couche> couches,
        List<Ligne> lignes,
        List<Etiquette> etiquettes) {

    /**
     * @param style class of the style sheet (« classe-4 », « sans-score », « voisine »)
     * @param motif identifier of a fill pattern of {@link CarteSvg}, or « » for a plain fill
     */
    public record Couche(String style, String motif, List<Forme> formes) {}

    /**
     * @param code identifier of the shape, kept in the drawing
     * @param libelle what a pointer that rests on it shows
     * @param anneaux closed rings {@code [lon0, lat0, …]}, holes included (even-odd rule)
     */
    public record Forme(String code, String libelle, List<double[]> anneaux) {}

    /** @param traits open or closed lines {@code [lon0, lat0, …]} */
    public record Ligne(String style, List<double[]> traits) {}

    /** @param importance 1 for a main town, 2 for a lesser one: sets the size */
    public record Etiquette(String texte, double longitude, double latitude, int importance) {}
}
