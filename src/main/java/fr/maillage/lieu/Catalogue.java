package fr.maillage.lieu;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * What the public may see, in memory: places published, and places closed. Follows the database within {@link #DELAI}, whoever wrote it; only
 * what changed is read again. Readers hold an {@link Instantane} that never changes under them.
 */
@Component
public class Catalogue {
    /** How old what is shown may be. */
    static final Duration DELAI = Duration.ofSeconds(1);

    private static final Set<Etat> VISIBLES = EnumSet.of(Etat.PUBLIE, Etat.FERME);

    /** When the database does not answer, it is left alone for a while: nobody waits for it at each page. */
    private static final Duration REPOS = Duration.ofSeconds(10);

    private static final Logger JOURNAL = LoggerFactory.getLogger(Catalogue.class);

    private final Lieux lieux;
    private final Clock horloge;
    private final ReentrantLock lecture = new ReentrantLock();
    private volatile Instantane courant = new Instantane(0, List.of());
    private volatile Instant luLe = Instant.MIN;
    private volatile Instant prochaine = Instant.MIN;
    private volatile boolean arrete;

    /**
     * Visible places at one moment.
     *
     * @param numero grows each time something changes, in this process
     * @param lieux in the order of their identifiers
     */
    public record Instantane(long numero, List<Lieu> lieux) {
        public Instantane {
            lieux = List.copyOf(lieux);
        }

        /** The places that are open to the public one day or another: those of the map and of open data. */
        public List<Lieu> publies() {
            return lieux.stream().filter(l -> l.etat() == Etat.PUBLIE).toList();
        }
    }

    Catalogue(Lieux lieux, Clock horloge) {
        this.lieux = lieux;
        this.horloge = horloge;
    }

    /**
     * The places, as of {@link #DELAI} ago at most; while the database does not answer, as they were read last ({@link #arreteLe}).
     *
     * @throws DataAccessException when the database does not answer and the places were never read
     */
    public Instantane courant() {
        if (horloge.instant().isBefore(prochaine)) {
            return courant;
        }
        if (luLe.equals(Instant.MIN)) {
            rafraichir();
        } else if (lecture.tryLock()) {
            try {
                relire();
            } finally {
                lecture.unlock();
            }
        }
        return courant;
    }

    private void relire() {
        try {
            rafraichir();
        } catch (DataAccessException | TransactionException e) {
            if (!arrete) {
                JOURNAL.warn("The database does not answer: places are shown as they were read at {}", luLe, e);
            }
            arrete = true;
            prochaine = horloge.instant().plus(REPOS);
        }
    }

    /** When what is shown was read, while the database does not answer; empty when all is well. */
    public Optional<Instant> arreteLe() {
        return arrete ? Optional.of(luLe) : Optional.empty();
    }

    /** Reads what changed, now: for who has just written and looks at the result. */
    public void rafraichir() {
        lecture.lock();
        try {
            lire();
        } finally {
            lecture.unlock();
        }
    }

    private void lire() {
        var maintenant = horloge.instant();
        var versions = lieux.versions(VISIBLES);
        Map<String, Lieu> connus = new TreeMap<>();
        for (var lieu : courant.lieux()) {
            if (Integer.valueOf(lieu.version()).equals(versions.get(lieu.id()))) {
                connus.put(lieu.id(), lieu);
            }
        }
        var aLire =
                versions.keySet().stream().filter(id -> !connus.containsKey(id)).toList();
        if (!aLire.isEmpty() || connus.size() != courant.lieux().size()) {
            for (var lieu : lieux.trouverTous(aLire)) {
                if (VISIBLES.contains(lieu.etat())) {
                    connus.put(lieu.id(), lieu);
                }
            }
            var tous = new ArrayList<>(connus.values());
            tous.sort(Comparator.comparing(Lieu::id));
            courant = new Instantane(courant.numero() + 1, tous);
        }
        luLe = maintenant;
        prochaine = horloge.instant().plus(DELAI);
        arrete = false;
    }
}
