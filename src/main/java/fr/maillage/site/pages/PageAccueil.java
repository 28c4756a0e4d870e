package fr.maillage.site.pages;

import fr.maillage.fragilite.Apercus;
import fr.maillage.presentation.EnTete;

/**
 * The home page.
 *
 * @param demarches how many have a public page
 */
public record PageAccueil(EnTete enTete, Apercus.Apercu premier, int demarches) {}
