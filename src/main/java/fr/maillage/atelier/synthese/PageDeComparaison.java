package fr.maillage.atelier.synthese;

import fr.maillage.presentation.EnTete;

/** @param chemin of the page, and of its files with their extensions */
public record PageDeComparaison(EnTete enTete, String chemin, Comparaison comparaison, int aRelire) {}
