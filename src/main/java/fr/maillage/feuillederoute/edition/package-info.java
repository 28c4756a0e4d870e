/** A roadmap as it is given to read: documents, public page, easy-to-read summary. Written from {@link fr.maillage.feuillederoute.modele.Contenu} alone. */
@NullMarked
package fr.maillage.feuillederoute.edition;

import org.jspecify.annotations.NullMarked;
