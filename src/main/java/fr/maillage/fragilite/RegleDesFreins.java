package fr.maillage.fragilite;

/**
 * When a commune has a specific obstacle (« frein spécifique ») on an axis.
 *
 * @param seuil least axis score, on the scale of sub-scores
 * @param ecart least excess over the axis score of the commune's département, same scale, not negative
 */
public record RegleDesFreins(double seuil, double ecart) {
    boolean retient(double score, double departement) {
        return score >= seuil && score - departement >= ecart;
    }
}
