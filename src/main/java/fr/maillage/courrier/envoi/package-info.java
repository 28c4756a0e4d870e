/** The outbox in the database, the postman that empties it, and the background work of every room. */
@NullMarked
package fr.maillage.courrier.envoi;

import org.jspecify.annotations.NullMarked;
