/** Signing in by an e-mailed link, signing out, and the first administrator. */
@NullMarked
package fr.maillage.compte.connexion;

import org.jspecify.annotations.NullMarked;
