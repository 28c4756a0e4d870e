/** Rows made into places, with their balance, their history and their undoing. */
@NullMarked
package fr.maillage.lieu.recensement.execution;

import org.jspecify.annotations.NullMarked;
