package fr.maillage.couverture.tournee;

import java.util.List;

/**
 * What a search found.
 *
 * @param personnes reached by the plan, each once
 * @param glouton people reached by the greedy start, at most {@code personnes}
 * @param borne no round within these rules reaches more people, at least {@code personnes}
 * @param essais how many other rounds were tried
 * @param sansPlace stops to keep that no day of theirs could hold
 */
public record Proposition(
        Plan plan, double personnes, double glouton, double borne, int essais, List<String> sansPlace) {
    public Proposition {
        sansPlace = List.copyOf(sansPlace);
    }

    /** Part of the bound that may be missed, 0 to 1; 0 proves that nothing better exists. */
    public double ecart() {
        return borne <= 0 ? 0 : Math.max(0, (borne - personnes) / borne);
    }
}
