package fr.maillage.courrier.envoi;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Starts the background work once pages are served, and not before the database answers. The library's own starter would make the whole start
 * fail when it does not.
 */
@Component
class DemarrageDesTaches implements DbSchedulerStarter {
    private static final Logger JOURNAL = LoggerFactory.getLogger(DemarrageDesTaches.class);
    private static final long ATTENTE_EN_MS = 5_000;

    private final ObjectProvider<Scheduler> taches;
    private final JdbcClient base;
    private volatile Thread attente = Thread.ofVirtual().unstarted(() -> {});

    DemarrageDesTaches(ObjectProvider<Scheduler> taches, JdbcClient base) {
        this.taches = taches;
        this.base = base;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Override
    public void doStart() {
        taches.ifAvailable(
                scheduler -> attente = Thread.ofVirtual().name("taches").start(() -> demarrer(scheduler)));
    }

    @EventListener(ContextClosedEvent.class)
    void arreter() {
        attente.interrupt();
    }

    private void demarrer(Scheduler scheduler) {
        try {
            for (boolean dit = false; !baseRepond(dit); dit = true) {
                Thread.sleep(ATTENTE_EN_MS);
            }
            scheduler.start();
        } catch (InterruptedException e) {
            // The site stops before its database ever answered: there was nothing to start.
            Thread.currentThread().interrupt();
        }
    }

    private boolean baseRepond(boolean dejaDit) {
        try {
            base.sql("select count(*) from courrier.tache").query(Integer.class).single();
            return true;
        } catch (DataAccessException e) {
            if (!dejaDit) {
                JOURNAL.warn("Background work waits for the database: {}", e.getMessage());
            }
            return false;
        }
    }
}
