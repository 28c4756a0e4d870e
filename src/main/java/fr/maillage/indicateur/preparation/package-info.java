/** Making the shipped tables of indicators: files, recipes, distances. Private to the room. */
@NullMarked
package fr.maillage.indicateur.preparation;

import org.jspecify.annotations.NullMarked;
