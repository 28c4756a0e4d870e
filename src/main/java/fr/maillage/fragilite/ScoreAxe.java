package fr.maillage.fragilite;

import java.util.List;

/**
 * The sub-score of an axis for a territory.
 *
 * @param axe the axis
 * @param score plain mean of the sub-scores of its known indicators, on their scale; NaN when none is known
 * @param indicateurs one per indicator of the axis, in its order
 */
public record ScoreAxe(Axe axe, double score, List<ScoreIndicateur> indicateurs) {
    public ScoreAxe {
        indicateurs = List.copyOf(indicateurs);
    }

    public boolean connu() {
        return !Double.isNaN(score);
    }
}
