@NullMarked
package fr.maillage.territoire.recherche;

import org.jspecify.annotations.NullMarked;
