/** Places in the database: current state, versions, aliases. */
@NullMarked
package fr.maillage.lieu.registre;

import org.jspecify.annotations.NullMarked;
