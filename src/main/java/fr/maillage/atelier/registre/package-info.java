/** Workshops in the database. */
@NullMarked
package fr.maillage.atelier.registre;

import org.jspecify.annotations.NullMarked;
