/** Counts of answers in which nobody is recognised. Knows neither storage nor pages. */
@NullMarked
package fr.maillage.enquete.resultat;

import org.jspecify.annotations.NullMarked;
