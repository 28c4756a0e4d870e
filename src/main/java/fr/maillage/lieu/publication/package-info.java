/** Open data: the places as the national schema wants them, and those that cannot be, with the reason. */
@NullMarked
package fr.maillage.lieu.publication;

import org.jspecify.annotations.NullMarked;
