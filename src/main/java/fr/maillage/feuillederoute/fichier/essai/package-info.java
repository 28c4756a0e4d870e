/** Files that somebody sent: tried, then written as one gesture, or forgotten. */
@NullMarked
package fr.maillage.feuillederoute.fichier.essai;

import org.jspecify.annotations.NullMarked;
