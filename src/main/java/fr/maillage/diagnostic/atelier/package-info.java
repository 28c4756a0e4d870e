/** The deck that is projected in a workshop, from live data. */
@NullMarked
package fr.maillage.diagnostic.atelier;

import org.jspecify.annotations.NullMarked;
