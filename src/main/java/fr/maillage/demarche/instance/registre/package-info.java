/** Bodies, meetings and tasks in the database. */
@NullMarked
package fr.maillage.demarche.instance.registre;

import org.jspecify.annotations.NullMarked;
