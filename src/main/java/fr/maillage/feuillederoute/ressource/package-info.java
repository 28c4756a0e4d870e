/** The map of resources: what each chantier leans on, what it could lean on, drawn and listed, now or at another moment. */
@NullMarked
package fr.maillage.feuillederoute.ressource;

import org.jspecify.annotations.NullMarked;
