/** The method of a démarche: its plan, what was done of it, what is still missing. */
@NullMarked
package fr.maillage.demarche.methode;

import org.jspecify.annotations.NullMarked;
