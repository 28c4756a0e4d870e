/** Démarches in the database. */
@NullMarked
package fr.maillage.demarche.registre;

import org.jspecify.annotations.NullMarked;
