package fr.maillage.courrier.envoi;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox. Each letter is sent within the transaction that holds its row: two nodes never send it together, and a node killed in
 * between leaves it to the next, so a letter may come twice but never be lost.
 */
@Component
class Facteur {
    private static final Logger JOURNAL = LoggerFactory.getLogger(Facteur.class);

    private final BoiteDEnvoi boite;
    private final Expedition expedition;
    private final TransactionTemplate transaction;
    private final Clock horloge;
    private final AtomicBoolean enTournee = new AtomicBoolean();

    Facteur(BoiteDEnvoi boite, Expedition expedition, TransactionTemplate transaction, Clock horloge) {
        this.boite = boite;
        this.expedition = expedition;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    private enum Suite {
        /** Another letter may be sent. */
        CONTINUER,
        /** Nothing left to send, or nobody to hand it to. */
        RENTRER
    }

    /** A letter just put in the outbox leaves at once; should this fail, the next round takes it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void apresUnDepot(LettreDeposee depot) {
        if (expedition.possible() && enTournee.compareAndSet(false, true)) {
            Thread.ofVirtual().name("courrier").start(() -> {
                try {
                    distribuer();
                } catch (RuntimeException e) {
                    JOURNAL.warn("Letters wait for the next round: {}", e.toString());
                } finally {
                    enTournee.set(false);
                }
            });
        }
    }

    /** Sends all the letters whose turn has come. */
    void distribuer() {
        if (expedition.possible()) {
            while (transaction.execute(etat -> uneLettre()) == Suite.CONTINUER) {
                // One transaction per letter: what has left is noted whatever happens to the next.
            }
        }
    }

    private Suite uneLettre() {
        var prise = boite.prendre();
        if (prise.isEmpty()) {
            return Suite.RENTRER;
        }
        var lettre = prise.get();
        if (lettre.abandon().isBefore(horloge.instant())) {
            echouer(
                    lettre,
                    "Pas envoyée à temps\u00a0: aucun serveur de courrier ne l’a prise pendant "
                            + Remise.DELAI_MAXIMAL.toDays() + " jours.");
            return Suite.CONTINUER;
        }
        try {
            expedition.envoyer(lettre.id(), lettre.lettre());
            boite.partie(lettre);
            return Suite.CONTINUER;
        } catch (MailException e) {
            return essayerPlusTard(lettre, e);
        }
    }

    private Suite essayerPlusTard(LettreEnAttente lettre, MailException echec) {
        var motif = Expedition.motif(echec, lettre.lettre());
        if (Expedition.definitif(echec)) {
            echouer(lettre, motif);
            return Suite.CONTINUER;
        }
        Remise.apres(lettre.essais() + 1, horloge.instant(), lettre.abandon())
                .ifPresentOrElse(
                        prochaine -> {
                            boite.remettre(lettre, prochaine, motif);
                            JOURNAL.warn(
                                    "Letter {} did not leave, tried again at {}: {}", lettre.id(), prochaine, motif);
                        },
                        () -> echouer(lettre, motif));
        return Expedition.serveurAbsent(echec) ? Suite.RENTRER : Suite.CONTINUER;
    }

    private void echouer(LettreEnAttente lettre, String motif) {
        boite.abandonner(lettre, motif);
        JOURNAL.error("Letter {} is given up, see /gestion/courrier: {}", lettre.id(), motif);
    }
}
