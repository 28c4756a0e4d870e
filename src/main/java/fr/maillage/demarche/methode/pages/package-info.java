/** Pages of the plan: where the démarche stands, and how its method is changed. */
@NullMarked
package fr.maillage.demarche.methode.pages;

import org.jspecify.annotations.NullMarked;
