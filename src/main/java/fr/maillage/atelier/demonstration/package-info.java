/** The two workshops of the demonstration. */
@NullMarked
package fr.maillage.atelier.demonstration;

import org.jspecify.annotations.NullMarked;
