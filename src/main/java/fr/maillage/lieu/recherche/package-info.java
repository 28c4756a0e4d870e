/** Searches the catalogue in memory: territories, start of distances, hours, words. Private to the room. */
@NullMarked
package fr.maillage.lieu.recherche;

import org.jspecify.annotations.NullMarked;
