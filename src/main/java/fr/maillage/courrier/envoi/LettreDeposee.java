package fr.maillage.courrier.envoi;

/** A letter has just been put in the outbox: the postman need not wait for the next round. */
record LettreDeposee() {}
