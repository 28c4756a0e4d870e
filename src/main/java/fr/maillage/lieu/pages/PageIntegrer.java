package fr.maillage.lieu.pages;

import fr.maillage.presentation.EnTete;
import java.util.List;

/**
 * How to put the map on another site.
 *
 * @param criteres of the selection, in words
 * @param nombre of places in it now
 * @param ligne to paste
 * @param exemple path of the framed page
 * @param changer the form that composes another selection
 */
public record PageIntegrer(
        EnTete enTete, List<String> criteres, int nombre, String ligne, String exemple, String changer) {}
