@NullMarked
package fr.maillage.site.pages;

import org.jspecify.annotations.NullMarked;
