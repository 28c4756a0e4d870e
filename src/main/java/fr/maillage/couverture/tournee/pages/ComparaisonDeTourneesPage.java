package fr.maillage.couverture.tournee.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * Two scenarios side by side.
 *
 * @param avertissements when they were not asked for the same thing
 * @param gagnees communes within reach of the second only
 * @param perdues communes within reach of the first only
 */
public record ComparaisonDeTourneesPage(
        EnTete enTete,
        Lien un,
        Lien autre,
        List<String> avertissements,
        List<TourneePage.Chiffre> chiffres,
        List<TourneePage.PresenceDeCommune> presences,
        List<String> gagnees,
        List<String> perdues) {}
