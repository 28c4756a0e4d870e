/** Scenarios of bus rounds in the database: what stands, and every version before it. */
@NullMarked
package fr.maillage.couverture.tournee.registre;

import org.jspecify.annotations.NullMarked;
