/** What remains of a workshop: synthesis, files, comparison of the workshops of a démarche. */
@NullMarked
package fr.maillage.atelier.synthese;

import org.jspecify.annotations.NullMarked;
