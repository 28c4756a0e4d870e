package fr.maillage.lieu.recensement.pages;

import fr.maillage.presentation.EnTete;

/** Asks before an import is undone, saying what it did. */
public record AnnulationPage(EnTete enTete, long id, String equation) {}
