/** Pages where a roadmap leaves and enters as files. */
@NullMarked
package fr.maillage.feuillederoute.fichier.pages;

import org.jspecify.annotations.NullMarked;
