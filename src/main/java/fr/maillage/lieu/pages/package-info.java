/** The public face of places: list and map, page of a place, printable guide, map for other sites. Private to the room. */
@NullMarked
package fr.maillage.lieu.pages;

import org.jspecify.annotations.NullMarked;
