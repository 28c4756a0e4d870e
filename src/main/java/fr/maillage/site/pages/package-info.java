/** The public pages that belong to no other room. */
@NullMarked
package fr.maillage.site.pages;

import org.jspecify.annotations.NullMarked;
