/** The known offer, fixed and itinerant, drawn from the places of the perimeter. */
@NullMarked
package fr.maillage.demarche.offre;

import org.jspecify.annotations.NullMarked;
