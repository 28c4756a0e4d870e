package fr.maillage.fragilite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a model says of a territory: a commune or any set of communes. Numbers that do not exist are NaN; ask {@link #connu()} first.
 *
 * @param total on the model's scale of totals; NaN when there is no score (nobody lives there, or nothing is known)
 * @param totalSansEstimation the same without the indicators that are mostly estimated; NaN when none is left
 * @param classe class of the total; empty is the sixth state, « pas de score »
 * @param axes one per axis of the model, in its order
 * @param population inhabitants
 * @param communes number of communes
 */
public record Score(
        double total,
        double totalSansEstimation,
        Optional<Classe> classe,
        List<ScoreAxe> axes,
        long population,
        int communes) {
    /** Under this number of inhabitants a rate moves a lot with each of them. */
    public static final int PETITE_POPULATION = 100;

    public Score {
        axes = List.copyOf(axes);
    }

    public boolean connu() {
        return !Double.isNaN(total);
    }

    /** Sub-scores of all indicators of the model, in its order. */
    public Stream<ScoreIndicateur> indicateurs() {
        return axes.stream().flatMap(a -> a.indicateurs().stream());
    }

    public Optional<ScoreIndicateur> indicateur(String id) {
        return indicateurs().filter(i -> i.indicateur().equals(id)).findFirst();
    }

    public Optional<ScoreAxe> axe(String id) {
        return axes.stream().filter(a -> a.axe().id().equals(id)).findFirst();
    }

    /** How many indicators the total rests on. */
    public int indicateursConnus() {
        return (int) indicateurs().filter(ScoreIndicateur::connu).count();
    }

    /** How many indicators the model has. */
    public int indicateursDuModele() {
        return (int) indicateurs().count();
    }

    /** How many of the known indicators are mostly estimated. */
    public int indicateursEstimes() {
        return (int) indicateurs().filter(ScoreIndicateur::estime).count();
    }

    /** True when people live there, but so few that rates are unstable. */
    public boolean petitePopulation() {
        return population > 0 && population < PETITE_POPULATION;
    }
}
