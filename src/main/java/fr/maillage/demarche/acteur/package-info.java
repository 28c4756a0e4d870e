/** Structures and people of a démarche, interviews, imports, counters, the known offer, and the purge of names. */
@NullMarked
package fr.maillage.demarche.acteur;

import org.jspecify.annotations.NullMarked;
