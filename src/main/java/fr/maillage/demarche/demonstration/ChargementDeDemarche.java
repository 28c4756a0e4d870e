package fr.maillage.demarche.demonstration;

import fr.maillage.presentation.DemonstrationVoulue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Gives a new trial site its démarche, beside the start: pages are served meanwhile. */
@Component
class ChargementDeDemarche {
    private static final Logger JOURNAL = LoggerFactory.getLogger(ChargementDeDemarche.class);

    private final DemarcheDeDemonstration demonstration;
    private final DemonstrationVoulue voulue;

    ChargementDeDemarche(DemarcheDeDemonstration demonstration, DemonstrationVoulue voulue) {
        this.demonstration = demonstration;
        this.voulue = voulue;
    }

    @EventListener(ApplicationReadyEvent.class)
    void auDemarrage() {
        if (voulue.voulue()) {
            Thread.ofVirtual().name("demonstration-demarche").start(this::charger);
        }
    }

    private void charger() {
        try {
            demonstration.charger();
        } catch (DataAccessException | TransactionException e) {
            JOURNAL.warn("La démarche de démonstration n’est pas chargée\u00a0: la base ne répond pas.", e);
        }
    }
}
