/** Pages of campaigns, for those who run them and for those who answer. */
@NullMarked
package fr.maillage.lieu.campagne.pages;

import org.jspecify.annotations.NullMarked;
