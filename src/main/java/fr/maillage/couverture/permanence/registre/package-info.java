/** Studies of permanences in the database. */
@NullMarked
package fr.maillage.couverture.permanence.registre;

import org.jspecify.annotations.NullMarked;
