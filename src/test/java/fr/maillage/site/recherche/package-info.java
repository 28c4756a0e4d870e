@NullMarked
package fr.maillage.site.recherche;

import org.jspecify.annotations.NullMarked;
