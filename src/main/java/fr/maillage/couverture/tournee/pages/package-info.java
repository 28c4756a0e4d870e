/** Pages where one studies the round of a bus: proposal, comparison, retouches, exports. */
@NullMarked
package fr.maillage.couverture.tournee.pages;

import org.jspecify.annotations.NullMarked;
