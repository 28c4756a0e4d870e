package fr.maillage.couverture.permanence.pages;

import fr.maillage.presentation.EnTete;

/** What taking a study off the list does, before it is done. @param chemin of the study */
public record PageDeRetrait(EnTete enTete, String chemin, String nom) {}
