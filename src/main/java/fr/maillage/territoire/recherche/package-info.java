/** Names and codes as people type them. Private to the room. */
@NullMarked
package fr.maillage.territoire.recherche;

import org.jspecify.annotations.NullMarked;
