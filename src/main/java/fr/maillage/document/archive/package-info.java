/** XML, and the ZIP files that office documents are. */
@NullMarked
package fr.maillage.document.archive;

import org.jspecify.annotations.NullMarked;
