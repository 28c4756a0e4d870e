/** The démarche of the demonstration: real facts of the Meuse in words of our own, marked as such, erased as a whole. */
@NullMarked
package fr.maillage.demarche.demonstration;

import org.jspecify.annotations.NullMarked;
