package fr.maillage.site.postgres;

import fr.maillage.site.DemarrageImpossible;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks twice a second whether PostgreSQL answers, and starts it again when it is dead.
 *
 * <p>It believes a connection rather than a process list: a zombie still has a number.
 */
final class Watchdog implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final long LOOK_MILLIS = 500;
    private static final long RETRY_MILLIS = 5_000;
    private static final int ANSWER_SECONDS = 10;

    private final EmbeddedPostgres postgres;
    private final Thread thread;
    private @Nullable Connection open;

    Watchdog(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        this.thread = Thread.ofPlatform().name("veille-postgresql").daemon().unstarted(this);
    }

    void start() {
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(dead() ? startAgain() : LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            LOG.debug("watch ended");
        } finally {
            forget();
        }
    }

    private boolean dead() {
        try {
            if (open != null && open.isValid(ANSWER_SECONDS)) {
                return false;
            }
            forget();
            open = postgres.access().asSuperuser("postgres");
            return false;
        } catch (SQLException e) {
            return Access.nobodyAnswers(e);
        }
    }

    private long startAgain() throws InterruptedException {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LOG.warn("PostgreSQL ne répond plus\u00a0: redémarrage");
            postgres.startAgain();
            LOG.warn("PostgreSQL a été redémarré (port {})", postgres.access().port());
            return LOOK_MILLIS;
        } catch (IOException | SQLException | DemarrageImpossible e) {
            LOG.error("PostgreSQL n'a pas pu être redémarré, nouvel essai dans 5 secondes\u00a0: {}", e.getMessage());
            return RETRY_MILLIS;
        }
    }

    private void forget() {
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                LOG.debug("lost connection: {}", e.getMessage());
            }
            open = null;
        }
    }

    /** Waits for a start in progress, so that nobody starts PostgreSQL after its stop. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
