/** The timed programme of a workshop: written, checked, shown. */
@NullMarked
package fr.maillage.atelier.programme;

import org.jspecify.annotations.NullMarked;
