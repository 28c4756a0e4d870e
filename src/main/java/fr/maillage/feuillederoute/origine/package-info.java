/** The thread back: what workshops said and what was measured, cited by the pieces of a roadmap. */
@NullMarked
package fr.maillage.feuillederoute.origine;

import org.jspecify.annotations.NullMarked;
