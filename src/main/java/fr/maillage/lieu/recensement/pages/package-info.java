/** The screens of imports. */
@NullMarked
package fr.maillage.lieu.recensement.pages;

import org.jspecify.annotations.NullMarked;
