/** Tells open pages that something changed, without holding a connection of the database. */
@NullMarked
package fr.maillage.atelier.direct;

import org.jspecify.annotations.NullMarked;
