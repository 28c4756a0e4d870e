package fr.maillage.lieu.declaration.pages;

import fr.maillage.presentation.CarteSvg;
import fr.maillage.presentation.formulaire.ChampTexte;
import org.jspecify.annotations.Nullable;

/**
 * Where the place is on the map.
 *
 * @param phrase what is known of the position
 * @param carte the commune and the marker; null when the commune has no outline
 * @param situee true when there is a marker
 * @param origine how it was found, kept with it
 */
public record PositionPage(
        String phrase,
        @Nullable CarteSvg carte,
        boolean situee,
        ChampTexte latitude,
        ChampTexte longitude,
        String origine) {}
