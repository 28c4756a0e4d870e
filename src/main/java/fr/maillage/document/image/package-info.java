/** Looks into images, and turns drawings into pictures for the formats that want them. */
@NullMarked
package fr.maillage.document.image;

import org.jspecify.annotations.NullMarked;
