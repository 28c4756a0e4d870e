/** A plan of phases and steps, its reading, its editing, and what is missing in it. Pure computation. */
@NullMarked
package fr.maillage.demarche.methode.plan;

import org.jspecify.annotations.NullMarked;
