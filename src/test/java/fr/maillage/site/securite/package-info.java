@NullMarked
package fr.maillage.site.securite;

import org.jspecify.annotations.NullMarked;
