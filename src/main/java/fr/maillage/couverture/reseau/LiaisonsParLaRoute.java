package fr.maillage.couverture.reseau;

import fr.maillage.couverture.Liaisons;
import fr.maillage.territoire.Coordonnees;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ways on the roads of an extract between some points; where roads say nothing, another way to count. The tree that leads to a point grows the
 * first time that somebody asks, and serves those who ask later.
 */
final class LiaisonsParLaRoute implements Liaisons {
    private final ReseauRoutier reseau;
    private final Liaisons repli;
    private final Map<Coordonnees, Integer> rangs = new HashMap<>();
    private final List<Coordonnees> points;
    private final Map<Coordonnees, Arbre> arbres;
    private @Nullable PointsSurLeReseau accroches;

    /**
     * The ways that lead to a point.
     *
     * @param rangs of the starts in the columns
     */
    record Arbre(Map<Coordonnees, Integer> rangs, PointsSurLeReseau.Venues venues) {}

    /**
     * @param points ways between them are on the roads; a way from or to another one is counted the other way
     * @param arbres kept between askers
     */
    LiaisonsParLaRoute(
            ReseauRoutier reseau, Liaisons repli, Collection<Coordonnees> points, Map<Coordonnees, Arbre> arbres) {
        this.reseau = reseau;
        this.repli = repli;
        this.points = List.copyOf(new LinkedHashSet<>(points));
        this.arbres = arbres;
        for (int rang = 0; rang < this.points.size(); rang++) {
            rangs.put(this.points.get(rang), rang);
        }
    }

    @Override
    public double minutes(Coordonnees de, Coordonnees vers) {
        var arbre = arbre(de, vers);
        double minutes = arbre == null ? Double.NaN : arbre.venues().minutes()[rang(arbre, de)];
        return Double.isNaN(minutes) ? repli.minutes(de, vers) : minutes;
    }

    @Override
    public double kilometres(Coordonnees de, Coordonnees vers) {
        var arbre = arbre(de, vers);
        double kilometres = arbre == null ? Double.NaN : arbre.venues().kilometres()[rang(arbre, de)];
        return Double.isNaN(kilometres) ? repli.kilometres(de, vers) : kilometres;
    }

    private static int rang(Arbre arbre, Coordonnees de) {
        return arbre.rangs().getOrDefault(de, 0);
    }

    /** A tree that knows this start; null when one of the two is not among the points. */
    private synchronized @Nullable Arbre arbre(Coordonnees de, Coordonnees vers) {
        var connu = arbres.get(vers);
        if (connu != null && connu.rangs().containsKey(de)) {
            return connu;
        }
        Integer arrivee = rangs.get(vers);
        if (arrivee == null || !rangs.containsKey(de)) {
            return null;
        }
        if (accroches == null) {
            accroches = reseau.points(points);
        }
        var plante = new Arbre(rangs, accroches.vers(arrivee));
        arbres.put(vers, plante);
        return plante;
    }

    @Override
    public String mesure() {
        return "par les routes, et là où elles manquent " + repli.mesure();
    }
}
