package fr.maillage.couverture;

import fr.maillage.couverture.reseau.ParLaRoute;
import fr.maillage.couverture.reseau.ReseauIllisible;
import fr.maillage.couverture.reseau.ReseauRoutier;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The roads that the administrator gave, opened in the background once the site answers. Until then, and when they cannot be read, times come from
 * the models: nothing waits, nothing stops.
 */
@Component
class RoutesDuSite implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(RoutesDuSite.class);

    private final String extrait;
    private final String cache;
    private final Fonds fonds;
    private volatile @Nullable Trajets routes;
    private volatile boolean illisible;
    private @Nullable ReseauRoutier reseau;

    /**
     * @param extrait path of an {@code .osm.pbf}; empty for none
     * @param cache folder of the graphs; empty for one beside the extract
     */
    RoutesDuSite(
            @Value("${maillage.couverture.reseau:}") String extrait,
            @Value("${maillage.couverture.cache-du-reseau:}") String cache,
            Fonds fonds) {
        this.extrait = extrait.strip();
        this.cache = cache.strip();
        this.fonds = fonds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ouvrirEnArrierePlan() {
        if (!extrait.isEmpty()) {
            Thread.ofPlatform().daemon().name("lecture-des-routes").start(this::ouvrir);
        }
    }

    synchronized void ouvrir() {
        try {
            var fichier = Path.of(extrait).toAbsolutePath();
            var dossier = cache.isEmpty() ? fichier.resolveSibling(".maillage-routes") : Path.of(cache);
            var ouvert = ReseauRoutier.ouvrir(fichier, dossier);
            var trajets = new ParLaRoute(ouvert, fonds.trajets().getFirst(), fonds.territoires());
            if (trajets.communesSurLeReseau() == 0) {
                ouvert.close();
                throw new ReseauIllisible("Le fichier des routes «\u00a0" + extrait
                        + "\u00a0» ne couvre aucune commune. Donnez un extrait de votre territoire.");
            }
            reseau = ouvert;
            routes = trajets;
            LOG.info("Routes lues : {} carrefours, {} communes.", ouvert.carrefours(), trajets.communesSurLeReseau());
        } catch (ReseauIllisible | java.nio.file.InvalidPathException e) {
            illisible = true;
            LOG.warn("{}", e.getMessage());
        }
    }

    /** Empty without extract, while it is being read, and when it cannot be. */
    Optional<Trajets> routes() {
        return Optional.ofNullable(routes);
    }

    /** True when an extract was given and cannot be used; the log says why. */
    boolean illisibles() {
        return illisible;
    }

    @Override
    public synchronized void destroy() {
        if (reseau != null) {
            reseau.close();
        }
    }
}
