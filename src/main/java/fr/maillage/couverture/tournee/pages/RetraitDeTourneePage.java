package fr.maillage.couverture.tournee.pages;

import fr.maillage.presentation.EnTete;

/**
 * What taking a scenario off the list does, before it is done.
 *
 * @param applique whether the scenario is about a place, whose hours stay as they are
 */
public record RetraitDeTourneePage(EnTete enTete, String chemin, int version, String nom, boolean applique) {}
