package fr.maillage.lieu.pages;

import fr.maillage.presentation.Lien;

/**
 * The map inside another site.
 *
 * @param suite the same selection, on this site
 */
public record PageIntegree(PageLieux lieux, Lien suite) {}
