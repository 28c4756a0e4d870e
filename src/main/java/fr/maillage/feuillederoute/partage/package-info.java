/** Several at one fiche: comments, and partners invited on that fiche alone. */
@NullMarked
package fr.maillage.feuillederoute.partage;

import org.jspecify.annotations.NullMarked;
