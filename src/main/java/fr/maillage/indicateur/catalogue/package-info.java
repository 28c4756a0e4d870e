/** The catalogue file: indicators, their sources and the recipes that make them. Private to the room. */
@NullMarked
package fr.maillage.indicateur.catalogue;

import org.jspecify.annotations.NullMarked;
