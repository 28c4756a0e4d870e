/** Files of a workshop: documents to hand out, photographs of the paper. */
@NullMarked
package fr.maillage.atelier.piece;

import org.jspecify.annotations.NullMarked;
