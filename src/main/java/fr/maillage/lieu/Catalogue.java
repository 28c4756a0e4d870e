package fr.maillage.lieu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * What the public may see, in memory: places published, and places closed. Follows the database within {@link #DELAI}, whoever wrote it; only
 * what changed is read again. Readers hold an {@link Instantane} that never changes under them.
 */
@Component
public class Catalogue {
    /** How old what is shown may be. */
    static final Duration DELAI = Duration.ofSeconds(1);

    private static final Set<Etat> VISIBLES = EnumSet.of(Etat.PUBLIE, Etat.FERME);

    private final Lieux lieux;
    private volatile Instantane courant = new Instantane(0, List.of());
    private volatile long verifieLe = System.nanoTime() - DELAI.toNanos();

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

    Catalogue(Lieux lieux) {
        this.lieux = lieux;
    }

    public Instantane courant() {
        if (System.nanoTime() - verifieLe >= DELAI.toNanos()) {
            rafraichir();
        }
        return courant;
    }

    /** Reads what changed, now: for who has just written and looks at the result. */
    public synchronized void rafraichir() {
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
        verifieLe = System.nanoTime();
    }
}
