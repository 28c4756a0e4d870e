package fr.maillage.lieu.campagne.pages;

import fr.maillage.lieu.campagne.Avancement;
import fr.maillage.presentation.EnTete;

/**
 * A collection, for everybody.
 *
 * @param moment AVANT, PENDANT or APRES
 * @param presentation paragraphs, separated by line ends; may be empty
 */
public record CollectePubliquePage(
        EnTete enTete,
        boolean demonstration,
        String moment,
        String territoire,
        String ouvre,
        String ferme,
        String presentation,
        Avancement avancement) {}
