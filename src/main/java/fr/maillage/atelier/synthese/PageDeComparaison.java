package fr.maillage.atelier.synthese;

import fr.maillage.presentation.EnTete;

/** The workshops of a démarche, side by side. */
public record PageDeComparaison(EnTete enTete, Comparaison comparaison) {}
