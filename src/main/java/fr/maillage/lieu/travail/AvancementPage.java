package fr.maillage.lieu.travail;

import fr.maillage.presentation.EnTete;

/**
 * A work under way, and nothing else.
 *
 * @param explication what happens meanwhile
 */
public record AvancementPage(EnTete enTete, String explication, Jauge jauge) {}
