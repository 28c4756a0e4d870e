package fr.maillage.lieu.travail;

import fr.maillage.lieu.travail.Travail.Etat;
import fr.maillage.lieu.travail.Travail.Genre;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Runs work in the background, one piece at a time on each node: two national files at once would not hold in memory. Threads are the system's,
 * not virtual ones: long computing would leave no room for requests.
 */
@Service
public class Travaux implements AutoCloseable {
    private static final Logger JOURNAL = LoggerFactory.getLogger(Travaux.class);
    private static final Duration BATTEMENT = Duration.ofSeconds(10);
    /** Between two writings of how far a work is: often enough for who looks at it or stops it. */
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final TravauxEnBase base;
    /** Runners of this node, those that wait for their turn included. */
    private final Set<String> coureurs = ConcurrentHashMap.newKeySet();

    private final ExecutorService atelier = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("travaux").factory());
    private final ScheduledExecutorService coeur = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("travaux-battement").factory());

    Travaux(TravauxEnBase base) {
        this.base = base;
        coeur.scheduleWithFixedDelay(this::battre, BATTEMENT.toSeconds(), BATTEMENT.toSeconds(), TimeUnit.SECONDS);
    }

    private void battre() {
        if (coureurs.isEmpty()) {
            return;
        }
        try {
            base.battre(coureurs);
        } catch (RuntimeException e) {
            // The next beat tries again; a database that is away for a minute lets the work be taken for dead, which it
            // then is.
            JOURNAL.warn("background work could not say that it lives", e);
        }
    }

    /**
     * Starts a work, unless the same one (same kind, object and key) runs already on whatever node. Another key takes the place of the work that
     * runs.
     *
     * @param patience how long to wait here for a short work to end
     */
    public void lancer(Genre genre, String objet, String cle, Duration patience, Tache tache) {
        var coureur = UUID.randomUUID().toString();
        coureurs.add(coureur);
        if (!base.prendre(genre, objet, cle, coureur)) {
            coureurs.remove(coureur);
            return;
        }
        var futur = atelier.submit(() -> courir(coureur, tache));
        try {
            futur.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // It goes on without us: the page tells how far it is.
            JOURNAL.debug("{} of {} goes on in the background", genre, objet);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a runner tells its own errors", e);
        }
    }

    private void courir(String coureur, Tache tache) {
        try {
            var avancement = avancement(coureur);
            avancement.dire(0, 0);
            base.finir(coureur, Etat.TERMINE, tache.faire(avancement), "");
        } catch (Avancement.Arret e) {
            JOURNAL.debug("work {} stopped", coureur);
        } catch (Tache.Impossible e) {
            base.finir(coureur, Etat.ECHOUE, null, String.valueOf(e.getMessage()));
        } catch (RuntimeException | OutOfMemoryError e) {
            JOURNAL.error("work {} failed", coureur, e);
            base.finir(
                    coureur,
                    Etat.ECHOUE,
                    null,
                    "Le travail s’est arrêté sur une erreur inattendue. Rien n’est écrit. Recommencez\u00a0; si l’erreur revient,"
                            + " prévenez un administrateur.");
        } finally {
            coureurs.remove(coureur);
        }
    }

    private Avancement avancement(String coureur) {
        return new Avancement() {
            private long dernier = System.nanoTime() - PAUSE.toNanos();

            @Override
            public void dire(int fait, int total) {
                long maintenant = System.nanoTime();
                if (maintenant - dernier < PAUSE.toNanos() && fait < total) {
                    return;
                }
                dernier = maintenant;
                if (Thread.currentThread().isInterrupted() || !base.avancer(coureur, fait, total)) {
                    throw new Arret();
                }
            }
        };
    }

    public Optional<Travail> trouver(Genre genre, String objet) {
        return base.trouver(genre, objet);
    }

    /** The result of a work that ended, when it was asked with this key. */
    public Optional<byte[]> resultat(Genre genre, String objet, String cle) {
        return base.resultat(genre, objet, cle);
    }

    /** Stops it within a second, on whatever node; nothing when it does not run. */
    public void interrompre(Genre genre, String objet) {
        base.interrompre(genre, objet);
    }

    /** Stops it and forgets its result. */
    public void oublier(Genre genre, String objet) {
        base.oublier(genre, objet);
    }

    public void purger() {
        base.purger();
    }

    /** What runs here when the node stops is told interrupted. */
    @Override
    public void close() {
        coeur.shutdownNow();
        atelier.shutdownNow();
        coureurs.forEach(coureur -> base.finir(coureur, Etat.INTERROMPU, null, ""));
    }
}
