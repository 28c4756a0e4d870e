package fr.maillage.couverture.tournee.pages;

import fr.maillage.presentation.formulaire.Option;
import java.util.List;

/**
 * What a form of round offers in a territory.
 *
 * @param nouveau true for a new scenario, false for one that is computed again
 * @param itinerants itinerant places; the first option is « none »
 * @param communes where the bus may be based
 * @param basePropose code of the commune proposed; empty for none
 * @param modeles ways to count minutes and kilometres: the roads first when the site has some
 * @param aideDesModeles what there is to know of them; empty for nothing
 * @param services the first option is « any »
 * @param arrets stops of the scenario that may be kept or left out
 */
public record ChoixDeTournee(
        boolean nouveau,
        List<Option> itinerants,
        List<Option> communes,
        String basePropose,
        List<Option> modeles,
        String aideDesModeles,
        List<Option> services,
        List<Option> arrets) {}
