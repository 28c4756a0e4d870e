package fr.maillage.fragilite;

/**
 * One of the five classes of a model. The sixth state, « pas de score », is the absence of a class.
 *
 * @param rang 1 (least fragile, dark blue) to 5 (most fragile, dark orange)
 * @param id stable identifier (« tres-faible »)
 * @param nom words for a sentence: « la commune est … »
 * @param signe sign that doubles the colour: « −− », « − », « = », « + », « ++ »
 * @param minimum lower bound, −∞ for the first class
 * @param maximum upper bound, +∞ for the last class
 */
public record Classe(int rang, String id, String nom, String signe, double minimum, double maximum) {
    /** Number of classes of every model: maps and legends draw five colours. */
    public static final int NOMBRE = 5;

    /** Rank of the class towards which a total that falls exactly on a bound goes. */
    static final int RANG_DU_MILIEU = 3;
}
