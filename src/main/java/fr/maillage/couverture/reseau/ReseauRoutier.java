package fr.maillage.couverture.reseau;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.GHUtility;
import com.graphhopper.util.PMap;
import fr.maillage.territoire.Coordonnees;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The roads of an OpenStreetMap extract, open to cars. One shortest-path tree per place, grown backwards from it, gives the time from everywhere
 * to this place; nothing is precomputed beyond the graph.
 *
 * <p>Safe to share: each question has its own tree over a graph that nobody changes.
 */
public final class ReseauRoutier implements AutoCloseable {
    /** A point farther than this from any road of the extract is off the network, in metres. */
    public static final double ECART_MAXIMAL = 2_000;

    /** A longer way is no way, in minutes. */
    public static final double DUREE_MAXIMALE = 240;

    private static final String PROFIL = "voiture";
    /** What the model of cars reads of each road. */
    private static final String GRANDEURS = "car_access, car_average_speed, road_access";

    private final GraphHopper graphe;
    private final Weighting ponderation;
    private final EdgeFilter routesOuvertes;

    private ReseauRoutier(GraphHopper graphe) {
        this.graphe = graphe;
        this.ponderation = graphe.createWeighting(graphe.getProfile(PROFIL), new PMap());
        this.routesOuvertes = new DefaultSnapFilter(
                ponderation, graphe.getEncodingManager().getBooleanEncodedValue(Subnetwork.key(PROFIL)));
    }

    /**
     * Reads an extract, or what an earlier reading left in the cache: a département is a minute the first time, less than a second after.
     *
     * @param extrait an {@code .osm.pbf} file
     * @param cache folder where graphs are kept, one per extract
     * @throws ReseauIllisible when the file is missing, broken, or holds no road
     */
    public static ReseauRoutier ouvrir(Path extrait, Path cache) {
        return new CacheDesReseaux(cache).ouvrir(extrait);
    }

    /** @throws RuntimeException whatever the library throws */
    static ReseauRoutier charger(Path extrait, Path dossier) {
        var graphe = new GraphHopper()
                .setOSMFile(extrait.toString())
                .setGraphHopperLocation(dossier.toString())
                .setEncodedValuesString(GRANDEURS)
                .setProfiles(new Profile(PROFIL).setCustomModel(GHUtility.loadCustomModelFromJar("car.json")));
        graphe.importOrLoad();
        return new ReseauRoutier(graphe);
    }

    /** Number of crossroads. */
    public int carrefours() {
        return graphe.getBaseGraph().getNodes();
    }

    /** True when a road open to cars passes within {@link #ECART_MAXIMAL} of this point. */
    public boolean dessert(Coordonnees point) {
        return accrocher(point) != null;
    }

    private @Nullable Snap accrocher(Coordonnees point) {
        var accroche = graphe.getLocationIndex().findClosest(point.latitude(), point.longitude(), routesOuvertes);
        return accroche.isValid() && accroche.getQueryDistance() <= ECART_MAXIMAL ? accroche : null;
    }

    /**
     * Minutes by car to each place from each start.
     *
     * @return a row per place, a column per start; NaN where one of the two is off the network, or no road leads there within {@link #DUREE_MAXIMALE}
     */
    public double[][] minutesVers(List<Coordonnees> lieux, List<Coordonnees> departs) {
        var points = new ArrayList<>(lieux);
        points.addAll(departs);
        var accroches = points(points);
        double[][] minutes = new double[lieux.size()][];
        for (int lieu = 0; lieu < minutes.length; lieu++) {
            minutes[lieu] = Arrays.copyOfRange(accroches.vers(lieu).minutes(), lieux.size(), points.size());
        }
        return minutes;
    }

    /** Puts points on the roads once, to ask for many ways between them. */
    PointsSurLeReseau points(List<Coordonnees> points) {
        return new PointsSurLeReseau(
                graphe.getBaseGraph(),
                ponderation,
                points.stream().map(this::accrocher).toList());
    }

    @Override
    public void close() {
        graphe.close();
    }
}
