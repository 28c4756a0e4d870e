/** What the columns of a census mean: readable, kept, recognised. */
@NullMarked
package fr.maillage.lieu.recensement.correspondance;

import org.jspecify.annotations.NullMarked;
