/** ODT and ODP (OpenDocument 1.3). */
@NullMarked
package fr.maillage.document.odf;

import org.jspecify.annotations.NullMarked;
