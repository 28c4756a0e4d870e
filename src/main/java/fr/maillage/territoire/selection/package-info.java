/** How free selections of communes are checked, named and kept. */
@NullMarked
package fr.maillage.territoire.selection;

import org.jspecify.annotations.NullMarked;
