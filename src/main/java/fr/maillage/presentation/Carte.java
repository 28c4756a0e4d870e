package fr.maillage.presentation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows, before it is drawn. Knows no domain: shapes, lines and labels with their styles.
 *
 * @param id prefix of the identifiers inside the drawing, unique in a page
 * @param titre accessible name of the drawing
 * @param description what the drawing shows, in one or two sentences, for who does not see it
 * @param couches groups of shapes that share a style, drawn in order
 * @param lignes groups of border lines, drawn over the shapes
 * @param etiquettes names, most important first: a name that would cover an earlier one is left out
 * @param reperes points, drawn last
 * @param cadre what is shown; null for all the shapes
 */
public record Carte(
        String id,
        String titre,
        String description,
        List<Couche> couches,
        List<Ligne> lignes,
        List<Etiquette> etiquettes,
        List<Repere> reperes,
        @Nullable Cadre cadre) {

    /** A map without points, as large as its shapes. */
    public Carte(
            String id,
            String titre,
            String description,
            List<Couche> couches,
            List<Ligne> lignes,
            List<Etiquette> etiquettes) {
        this(id, titre, description, couches, lignes, etiquettes, List.of(), null);
    }

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

    /**
     * A point, or several too near to be drawn apart.
     *
     * @param code known to the page's script; may be empty
     * @param style class of the style sheet
     * @param libelle accessible name, and what a pointer that rests on it shows
     * @param inscription written in it, a few signs: how many points it stands for, its number in a list; may be empty
     * @param lien where it leads; empty for a point that leads nowhere
     */
    public record Repere(
            String code,
            String style,
            String libelle,
            double longitude,
            double latitude,
            String inscription,
            String lien) {}

    /** Degrees. */
    public record Cadre(double ouest, double sud, double est, double nord) {}
}
