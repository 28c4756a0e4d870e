package fr.maillage.courrier.envoi;

import fr.maillage.courrier.Lettre;
import java.time.Instant;

/**
 * A letter taken from the outbox to be sent.
 *
 * @param essais tries already made
 * @param abandon moment after which it is given up
 */
record LettreEnAttente(long id, Lettre lettre, int essais, Instant abandon) {}
