/** Positions of addresses: the national geocoder, and what is done without it. */
@NullMarked
package fr.maillage.lieu.geocodage;

import org.jspecify.annotations.NullMarked;
