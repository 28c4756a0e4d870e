/** Pages and files of the diagnosis. */
@NullMarked
package fr.maillage.diagnostic.pages;

import org.jspecify.annotations.NullMarked;
