/** Arcs shared between communes, and what is drawn from them. Private to the room. */
@NullMarked
package fr.maillage.territoire.topologie;

import org.jspecify.annotations.NullMarked;
