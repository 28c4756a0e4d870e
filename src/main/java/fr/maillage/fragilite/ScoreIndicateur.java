package fr.maillage.fragilite;

/**
 * The sub-score of one indicator for a territory.
 *
 * @param indicateur identifier of the catalogue
 * @param score on the scale of the model's method; NaN when no value is known
 * @param partEstimee share of the inhabitants, 0 to 1, for whom the value is estimated; NaN when no value is known
 */
public record ScoreIndicateur(String indicateur, double score, double partEstimee) {
    public boolean connu() {
        return !Double.isNaN(score);
    }

    /** True when estimated values weigh more than half: the indicator is left out of the total « sans estimation ». */
    public boolean estime() {
        return partEstimee > Agregats.PART_ESTIMEE_MAXIMALE;
    }
}
