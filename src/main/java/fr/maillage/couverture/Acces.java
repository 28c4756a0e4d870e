package fr.maillage.couverture;

import fr.maillage.couverture.acces.Accessibilite;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Minutes from every commune of France to the nearest sites of a view. Communes are named by their position in {@code Territoires}; a time that
 * nobody knows is NaN. Immutable, safe to share.
 */
public final class Acces {
    private final Vue vue;
    private final Trajets trajets;
    private final List<Site> sites;
    private final Trajets.PlusProches proches;
    private final Supplier<double[]> calculDAccessibilite;
    private volatile double @Nullable [] accessibilites;
    private volatile int @Nullable [] ordre;

    /** @param sites those of the view */
    Acces(Vue vue, Trajets trajets, List<Site> sites, Supplier<double[]> accessibilites) {
        this.vue = vue;
        this.trajets = trajets;
        this.sites = sites;
        this.proches = trajets.plusProches(sites);
        this.calculDAccessibilite = accessibilites;
    }

    /** A site seen from a commune. */
    public record Proche(Site site, double minutes, double kilometres) {}

    public Vue vue() {
        return vue;
    }

    /** Named beside every figure. */
    public Trajets trajets() {
        return trajets;
    }

    /** The sites that count. */
    public List<Site> sites() {
        return sites;
    }

    /** Minutes to the nearest site, NaN when nobody knows. */
    public double minutes(int commune) {
        return proches.minutes()[commune];
    }

    /** All of them, by commune. A copy. */
    public double[] minutesParCommune() {
        return proches.minutes().clone();
    }

    /** Communes whose time is known, nearest to a site first. */
    public IntStream deProcheEnLoin() {
        var connu = ordre;
        if (connu == null) {
            double[] minutes = proches.minutes();
            connu = IntStream.range(0, minutes.length)
                    .filter(i -> !Double.isNaN(minutes[i]))
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> minutes[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            ordre = connu;
        }
        return IntStream.of(connu);
    }

    public Optional<Proche> plusProche(int commune) {
        int site = proches.site()[commune];
        return site < 0 ? Optional.empty() : Optional.of(proche(commune, sites.get(site)));
    }

    /** The nearest ones, nearest first; reads all sites: for the page of a commune, not for a table of thousands. */
    public List<Proche> plusProches(int commune, int combien) {
        return IntStream.range(0, sites.size())
                .mapToObj(s -> proche(commune, sites.get(s)))
                .filter(p -> !Double.isNaN(p.minutes()))
                .sorted(Comparator.comparingDouble(Proche::minutes))
                .limit(combien)
                .toList();
    }

    private Proche proche(int commune, Site site) {
        return new Proche(site, trajets.minutes(commune, site), trajets.kilometres(commune, site));
    }

    /**
     * E2SFCA: what the sites within reach offer for one inhabitant, shared with all who can reach them; 0 when none is within reach, NaN for a
     * commune without inhabitant. See {@link Accessibilite}.
     */
    public double accessibilite(int commune) {
        var connues = accessibilites;
        if (connues == null) {
            // Computed twice at worst, to the same result.
            connues = calculDAccessibilite.get();
            accessibilites = connues;
        }
        return connues[commune];
    }

    /** True when no site counts: every time is then unknown. */
    public boolean aucunSite() {
        return sites.isEmpty();
    }
}
