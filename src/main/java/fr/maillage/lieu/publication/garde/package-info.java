/** The accepted publications: the guard on their volume, their balance, their history. */
@NullMarked
package fr.maillage.lieu.publication.garde;

import org.jspecify.annotations.NullMarked;
