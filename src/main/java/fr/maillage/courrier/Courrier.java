package fr.maillage.courrier;

/** The outbox. */
public interface Courrier {
    /**
     * Puts a letter in the outbox, in the transaction of the caller: it leaves if and only if the work it speaks of is kept. Never waits
     * for a mail server.
     */
    void deposer(Lettre lettre);
}
