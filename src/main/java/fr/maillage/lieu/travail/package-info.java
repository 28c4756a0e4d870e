/** Work too long for a request: run in the background, followed by a page, stopped at will, its result kept. */
@NullMarked
package fr.maillage.lieu.travail;

import org.jspecify.annotations.NullMarked;
