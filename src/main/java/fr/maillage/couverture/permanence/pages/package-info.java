/** The pages of studies of permanences, for signed-in people. */
@NullMarked
package fr.maillage.couverture.permanence.pages;

import org.jspecify.annotations.NullMarked;
