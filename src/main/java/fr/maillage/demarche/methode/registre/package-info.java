/** Plans and their follow-up in the database. */
@NullMarked
package fr.maillage.demarche.methode.registre;

import org.jspecify.annotations.NullMarked;
