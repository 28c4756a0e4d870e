/** Files of any common format, read as tables of texts. */
@NullMarked
package fr.maillage.lieu.recensement.lecture;

import org.jspecify.annotations.NullMarked;
