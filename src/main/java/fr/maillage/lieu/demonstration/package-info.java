/** Real places of the Meuse from public lists, to try the site with: marked as such, taken back as a whole like any import. */
@NullMarked
package fr.maillage.lieu.demonstration;

import org.jspecify.annotations.NullMarked;
