package fr.maillage.courrier;

import java.util.Collection;

/** The outbox. */
public interface Courrier {
    /**
     * Puts a letter in the outbox, in the transaction of the caller: it leaves if and only if the work it speaks of is kept. Never waits
     * for a mail server.
     *
     * @return its number, by which {@link SuiviDuCourrier#sorts} tells what became of it
     */
    long deposer(Lettre lettre);

    /**
     * Erases these letters, in the transaction of the caller: addresses, texts and traces. One that still waits never leaves; numbers that
     * are not known are passed over.
     */
    void oublier(Collection<Long> lettres);
}
