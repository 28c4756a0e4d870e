/** Pages by which a place is declared, followed, corrected and confirmed. */
@NullMarked
package fr.maillage.lieu.declaration.pages;

import org.jspecify.annotations.NullMarked;
