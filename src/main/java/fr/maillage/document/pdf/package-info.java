/** PDF that a screen reader can read (PDF/UA-1), by way of XHTML. */
@NullMarked
package fr.maillage.document.pdf;

import org.jspecify.annotations.NullMarked;
