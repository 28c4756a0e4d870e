package fr.maillage.couverture;

import java.util.List;

/**
 * Access of a territory. Times and shares weigh communes by their inhabitants; communes without inhabitant, or whose time nobody knows, are out
 * of them.
 *
 * @param habitants of the whole territory
 * @param habitantsSansTemps among them, those whose time nobody knows
 * @param communesSansTemps inhabited communes whose time nobody knows
 * @param moyenne mean minutes to the nearest place; NaN when nobody knows any
 * @param mediane minutes within which half of the inhabitants are
 * @param seuils inhabitants within each number of minutes
 * @param offre what stands in the territory
 * @param deserts inhabited communes beyond the threshold, most populated first
 */
public record IndicateursDAcces(
        long habitants,
        long habitantsSansTemps,
        int communesSansTemps,
        double moyenne,
        double mediane,
        List<Seuil> seuils,
        OffreDuTerritoire offre,
        List<Desert> deserts) {
    public IndicateursDAcces {
        seuils = List.copyOf(seuils);
        deserts = List.copyOf(deserts);
    }

    /**
     * @param minutes bound included
     * @param part of the inhabitants whose time is known, 0 to 1; NaN when there is none
     */
    public record Seuil(double minutes, long habitants, double part) {}

    /**
     * @param lieux distinct places, fixed or itinerant
     * @param fixes fixed places
     * @param arrets stops of rounds
     * @param approches sites known only by their commune
     * @param heuresParSemaine hours offered a week by fixed places and stops, known part; NaN when all are unknown
     * @param heuresDesArretsParMois hours of presence of the stops a month, known part; NaN when all are unknown
     * @param sitesSansHeures sites whose hours nobody knows, that the sum leaves out
     * @param fixesPour10000 fixed places for 10,000 inhabitants; NaN without inhabitant
     * @param arretsPour10000 stops for 10,000 inhabitants; NaN without inhabitant
     */
    public record OffreDuTerritoire(
            int lieux,
            int fixes,
            int arrets,
            int approches,
            double heuresParSemaine,
            double heuresDesArretsParMois,
            int sitesSansHeures,
            double fixesPour10000,
            double arretsPour10000) {}

    /** @param commune position in {@code Territoires} */
    public record Desert(int commune, int habitants, double minutes) {}

    /** Inhabitants of the communes beyond the threshold. */
    public long habitantsDesDeserts() {
        return deserts.stream().mapToLong(Desert::habitants).sum();
    }
}
