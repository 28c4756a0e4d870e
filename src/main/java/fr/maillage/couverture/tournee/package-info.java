/**
 * Rounds of an itinerant bus: which stops, in which weeks and on which days, in which order. Pure computation, but for the storage of
 * scenarios.
 */
@NullMarked
package fr.maillage.couverture.tournee;

import org.jspecify.annotations.NullMarked;
