/** Existing censuses, of any layout, made into places: nothing lost, nothing invented, everything undone at will. */
@NullMarked
package fr.maillage.lieu.recensement;

import org.jspecify.annotations.NullMarked;
