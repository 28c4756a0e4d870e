package fr.maillage.atelier.tableau;

import fr.maillage.atelier.Atelier;
import fr.maillage.presentation.EnTete;

/**
 * What the room reads to join.
 *
 * @param adresse « maillage.exemple.fr/atelier »
 */
public record PageDuCode(EnTete enTete, Atelier atelier, String adresse) {}
