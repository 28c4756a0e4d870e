package fr.maillage.demarche.offre;

import fr.maillage.demarche.OffreConnue;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;

/**
 * The known offer of a démarche, or of an EPCI of it.
 *
 * @param territoires that the offer may be drawn for
 * @param territoire written, the one shown
 */
public record PageDeLOffre(
        EnTete enTete, String chemin, List<Option> territoires, String territoire, OffreConnue offre) {}
