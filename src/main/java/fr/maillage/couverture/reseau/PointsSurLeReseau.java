package fr.maillage.couverture.reseau;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.Snap;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Points hooked to the nearest road, and the ways between them. For one thread at a time. */
final class PointsSurLeReseau {
    private final List<@Nullable Snap> accroches;
    private final @Nullable QueryGraph routes;
    private final Weighting ponderation;

    /** @param accroches null for a point off the network */
    PointsSurLeReseau(BaseGraph graphe, Weighting ponderation, List<@Nullable Snap> accroches) {
        this.accroches = accroches;
        this.ponderation = ponderation;
        var connus = accroches.stream().filter(Objects::nonNull).toList();
        this.routes = connus.isEmpty() ? null : QueryGraph.create(graphe, connus);
    }

    /**
     * The ways that lead to a point, one for each point in order; NaN where no road leads within {@link ReseauRoutier#DUREE_MAXIMALE}.
     *
     * @param kilometres along the way that lasts least
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Venues(double[] minutes, double[] kilometres) {}

    /** Grows a tree backwards from a point and reads the way from each other. */
    Venues vers(int point) {
        double[] minutes = new double[accroches.size()];
        double[] kilometres = new double[accroches.size()];
        Arrays.fill(minutes, Double.NaN);
        Arrays.fill(kilometres, Double.NaN);
        var arrivee = accroches.get(point);
        if (arrivee == null || routes == null) {
            return new Venues(minutes, kilometres);
        }
        double[] parNoeud = new double[routes.getNodes()];
        double[] metres = new double[routes.getNodes()];
        Arrays.fill(parNoeud, Double.NaN);
        var arbre = new ShortestPathTree(routes, routes.wrapWeighting(ponderation), true, TraversalMode.NODE_BASED);
        // Needed even without a wish: the tree only makes its queue when it is given a limit.
        arbre.setTimeLimit(ReseauRoutier.DUREE_MAXIMALE * 60_000);
        arbre.search(arrivee.getClosestNode(), noeud -> {
            parNoeud[noeud.node] = noeud.time / 60_000.0;
            metres[noeud.node] = noeud.distance;
        });
        for (int depart = 0; depart < minutes.length; depart++) {
            var accroche = accroches.get(depart);
            if (accroche != null) {
                int noeud = accroche.getClosestNode();
                minutes[depart] = parNoeud[noeud];
                kilometres[depart] = Double.isNaN(parNoeud[noeud]) ? Double.NaN : metres[noeud] / 1_000;
            }
        }
        return new Venues(minutes, kilometres);
    }
}
