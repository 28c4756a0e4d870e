package fr.maillage.demarche.demonstration;

import fr.maillage.presentation.EnTete;

/** Asks whether to erase the démarche of the demonstration. */
public record PageDEffacement(EnTete enTete, String action, String retour) {}
