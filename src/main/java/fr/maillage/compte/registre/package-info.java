/** Accounts, journal and limits in the database. */
@NullMarked
package fr.maillage.compte.registre;

import org.jspecify.annotations.NullMarked;
