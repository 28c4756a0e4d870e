package fr.maillage.enquete.pages;

import fr.maillage.enquete.ResultatsDEnquete;
import fr.maillage.presentation.EnTete;
import java.util.List;

/**
 * The results of a survey.
 *
 * @param communes « Des réponses de 12 communes sur 499. »
 * @param representation those who answered, beside the population, by EPCI; empty while there are too few
 */
public record PageDesResultats(
        EnTete enTete,
        String chemin,
        boolean demonstration,
        ResultatsDEnquete resultats,
        String communes,
        List<Representation> representation,
        int epcisMasques) {
    /**
     * @param reponses people who answered
     * @param partDesReponses percentage of those whose EPCI is shown
     * @param partDeLaPopulation percentage of the inhabitants of the EPCI shown
     * @param lecture « trois fois moins présente que dans la population »; empty when it is close
     */
    public record Representation(
            String epci,
            int reponses,
            double partDesReponses,
            long population,
            double partDeLaPopulation,
            String lecture) {}
}
