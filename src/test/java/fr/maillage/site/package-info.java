@NullMarked
package fr.maillage.site;

import org.jspecify.annotations.NullMarked;
