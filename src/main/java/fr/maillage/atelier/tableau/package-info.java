/** The board where facilitators sort what is said, and what they type from paper. */
@NullMarked
package fr.maillage.atelier.tableau;

import org.jspecify.annotations.NullMarked;
