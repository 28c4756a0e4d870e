/** Tells whether two records are one place: normalised names and addresses, explained score, three zones. Pure computation. */
@NullMarked
package fr.maillage.lieu.rapprochement;

import org.jspecify.annotations.NullMarked;
