/** The public page of a démarche: what it shows, its documents, news and calendar, its feed; and where all that is written. */
@NullMarked
package fr.maillage.demarche.publication;

import org.jspecify.annotations.NullMarked;
