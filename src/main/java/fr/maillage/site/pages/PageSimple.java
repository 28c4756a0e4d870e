package fr.maillage.site.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Habillage;

/** A page of text: all it shows that may change is the name of the body that runs the site. */
public record PageSimple(EnTete enTete, Habillage habillage) {}
