package fr.maillage.atelier.direct;

import fr.maillage.atelier.registre.Gestes;
import fr.maillage.atelier.registre.Gestes.Instantane;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Server-sent events: each page that listens to a workshop hears where it stands whenever that changes.
 *
 * <p>One thread a node asks the database, in one query for all workshops that somebody listens to, and not at all when nobody does. Whatever
 * node a change was written on, all hear it. A page that is slow to receive makes nobody wait: it misses what came in between and hears
 * the latest.
 */
@Component
public class Direct implements SmartLifecycle {
    private static final Logger JOURNAL = LoggerFactory.getLogger(Direct.class);
    private static final Duration PERIODE = Duration.ofMillis(700);

    /** A page then connects again, by itself, and is asked again who it is. */
    private static final Duration DUREE = Duration.ofMinutes(10);

    /** Silence that a proxy would take for a dead line, in rounds. */
    private static final int TOURS_ENTRE_DEUX_SIGNES = 25;

    /** Open lines of a node; beyond, pages ask from time to time. */
    private static final int MAXIMUM = 3000;

    private final Gestes gestes;
    private final Map<String, Set<Ligne>> ecoutes = new ConcurrentHashMap<>();
    private final ExecutorService envois = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean marche;
    private boolean enPanne;

    Direct(Gestes gestes) {
        this.gestes = gestes;
    }

    private static final class Ligne {
        private final SseEmitter emetteur = new SseEmitter(DUREE.toMillis());
        private final AtomicBoolean occupee = new AtomicBoolean();
        private volatile Optional<Instantane> dit = Optional.empty();
    }

    /** A line that says where the workshop stands; empty when this node has no more room for one. */
    public Optional<SseEmitter> ecouter(String atelier) {
        if (!marche || ecoutes.values().stream().mapToInt(Set::size).sum() >= MAXIMUM) {
            return Optional.empty();
        }
        var ligne = new Ligne();
        ligne.emetteur.onCompletion(() -> oublier(atelier, ligne));
        ligne.emetteur.onTimeout(ligne.emetteur::complete);
        ligne.emetteur.onError(panne -> oublier(atelier, ligne));
        ecoutes.compute(atelier, (id, lignes) -> {
            var suite = lignes == null ? ConcurrentHashMap.<Ligne>newKeySet() : lignes;
            suite.add(ligne);
            return suite;
        });
        return Optional.of(ligne.emetteur);
    }

    private void oublier(String atelier, Ligne ligne) {
        ecoutes.computeIfPresent(atelier, (id, lignes) -> {
            lignes.remove(ligne);
            return lignes.isEmpty() ? null : lignes;
        });
    }

    private void veiller() {
        for (int tour = 1; marche; tour++) {
            try {
                Thread.sleep(PERIODE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            boolean signe = tour % TOURS_ENTRE_DEUX_SIGNES == 0;
            relever()
                    .forEach((atelier, instantane) -> ecoutes.getOrDefault(atelier, Set.of())
                            .forEach(ligne -> dire(atelier, ligne, instantane, signe)));
        }
    }

    private Map<String, Instantane> relever() {
        try {
            var releve = gestes.instantanes(Set.copyOf(ecoutes.keySet()));
            enPanne = false;
            return releve;
        } catch (RuntimeException e) {
            if (marche && !enPanne) {
                JOURNAL.warn(
                        "The boards cannot be watched for now; pages go on asking by themselves: {}", e.getMessage());
            }
            enPanne = true;
            return Map.of();
        }
    }

    private void dire(String atelier, Ligne ligne, Instantane instantane, boolean signe) {
        boolean nouveau = !ligne.dit.equals(Optional.of(instantane));
        if ((nouveau || signe) && ligne.occupee.compareAndSet(false, true)) {
            envois.execute(() -> {
                try {
                    ligne.emetteur.send(
                            nouveau
                                    ? SseEmitter.event().name("etat").data(Situation.de(instantane))
                                    : SseEmitter.event().comment("toujours là"));
                    ligne.dit = Optional.of(instantane);
                } catch (IOException | IllegalStateException e) {
                    // The page was closed: nothing is lost, it reads everything when it comes back.
                    oublier(atelier, ligne);
                    ligne.emetteur.completeWithError(e);
                } finally {
                    ligne.occupee.set(false);
                }
            });
        }
    }

    @Override
    public void start() {
        marche = true;
        Thread.ofVirtual().name("ateliers en direct").start(this::veiller);
    }

    /** Before the server waits for the requests under way: lines open for ten minutes would hold it. */
    @Override
    public void stop() {
        marche = false;
        ecoutes.values().forEach(lignes -> lignes.forEach(ligne -> ligne.emetteur.complete()));
        ecoutes.clear();
    }

    @Override
    public boolean isRunning() {
        return marche;
    }
}
