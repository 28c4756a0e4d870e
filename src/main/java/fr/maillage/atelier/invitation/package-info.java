/** Who is invited to a workshop. */
@NullMarked
package fr.maillage.atelier.invitation;

import org.jspecify.annotations.NullMarked;
