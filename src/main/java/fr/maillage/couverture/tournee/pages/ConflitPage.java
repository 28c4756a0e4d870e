package fr.maillage.couverture.tournee.pages;

import fr.maillage.presentation.EnTete;

/** Somebody else changed the scenario in the meantime. @param chemin of the scenario */
public record ConflitPage(EnTete enTete, String chemin) {}
