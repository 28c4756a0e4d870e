package fr.maillage.fragilite;

import java.util.List;

/**
 * How the communes of a territory and their inhabitants spread over the five classes.
 *
 * @param parts one per class, least fragile first
 * @param sansScore positions of the communes without score, ascending
 * @param populationSansScore their inhabitants
 */
public record Repartition(List<Part> parts, List<Integer> sansScore, long populationSansScore) {
    public Repartition {
        parts = List.copyOf(parts);
        sansScore = List.copyOf(sansScore);
    }

    /**
     * @param classe the class
     * @param communes positions of its communes, ascending
     * @param population their inhabitants
     * @param partDeLaPopulation share, 0 to 1, of the inhabitants of the communes that have a score; 0 when there is none
     */
    public record Part(Classe classe, List<Integer> communes, long population, double partDeLaPopulation) {
        public Part {
            communes = List.copyOf(communes);
        }
    }
}
