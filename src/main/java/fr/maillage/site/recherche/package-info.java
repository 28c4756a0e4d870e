/** The search of a territory by name, code or postal code: a page, and proposals while typing. */
@NullMarked
package fr.maillage.site.recherche;

import org.jspecify.annotations.NullMarked;
