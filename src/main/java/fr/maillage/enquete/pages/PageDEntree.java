package fr.maillage.enquete.pages;

import fr.maillage.presentation.EnTete;

/** @param illisible what was typed is no code */
public record PageDEntree(EnTete enTete, boolean illisible) {}
