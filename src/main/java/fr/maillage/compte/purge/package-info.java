/** Erases what is no longer needed. */
@NullMarked
package fr.maillage.compte.purge;

import org.jspecify.annotations.NullMarked;
