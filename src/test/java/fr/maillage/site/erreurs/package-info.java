@NullMarked
package fr.maillage.site.erreurs;

import org.jspecify.annotations.NullMarked;
