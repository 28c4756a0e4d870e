/** Merging two places field by field, undoing it, and the pairs that wait for a person's eye. */
@NullMarked
package fr.maillage.lieu.fusion;

import org.jspecify.annotations.NullMarked;
