/** Roadmaps in the database: every writing is a new version of an element, under a gesture that can be undone. */
@NullMarked
package fr.maillage.feuillederoute.registre;

import org.jspecify.annotations.NullMarked;
