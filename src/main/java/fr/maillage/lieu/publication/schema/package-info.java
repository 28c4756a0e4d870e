/** What the national schema and its official library demand of a row, and how a place becomes one. Pure computation. */
@NullMarked
package fr.maillage.lieu.publication.schema;

import org.jspecify.annotations.NullMarked;
