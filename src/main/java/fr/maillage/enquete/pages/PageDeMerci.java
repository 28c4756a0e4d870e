package fr.maillage.enquete.pages;

import fr.maillage.presentation.EnTete;

/** @param encore where somebody else answers from the same device */
public record PageDeMerci(EnTete enTete, String encore, boolean demonstration) {}
