/** Values as people write them, made clean or put aside with a word. */
@NullMarked
package fr.maillage.lieu.recensement.valeurs;

import org.jspecify.annotations.NullMarked;
