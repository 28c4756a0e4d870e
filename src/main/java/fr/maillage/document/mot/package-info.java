/** What all formats say alike: fixed words, colours, numbering, table of contents. */
@NullMarked
package fr.maillage.document.mot;

import org.jspecify.annotations.NullMarked;
