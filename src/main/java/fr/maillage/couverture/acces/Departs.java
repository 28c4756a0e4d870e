package fr.maillage.couverture.acces;

import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Territoires;

/** Where people of each commune start from, as unit vectors. Immutable. */
public final class Departs {
    private final Sphere points;
    private final double[] demiCotes;

    private final ArbreKd arbre;
    private final int[] ordre;

    private Departs(Sphere points, double[] demiCotes) {
        this.points = points;
        this.arbre = new ArbreKd(points);
        this.ordre = arbre.ordre();
        this.demiCotes = demiCotes;
    }

    public static Departs de(Territoires territoires) {
        int n = territoires.communes().size();
        var points = new Sphere(n);
        double[] demiCotes = new double[n];
        for (int i = 0; i < n; i++) {
            Commune commune = territoires.commune(i);
            points.poser(i, commune.pointDeDepart());
            demiCotes[i] = Math.sqrt(commune.superficie()) / 2;
        }
        return new Departs(points, demiCotes);
    }

    int nombre() {
        return demiCotes.length;
    }

    Sphere points() {
        return points;
    }

    ArbreKd arbre() {
        return arbre;
    }

    /** The communes whose position is known, neighbours following one another. */
    int[] ordre() {
        return ordre.clone();
    }

    /** Half the square root of the area, kilometres: the distance to a site of one's own commune. NaN without area. */
    double demiCote(int commune) {
        return demiCotes[commune];
    }

    /** Kilometres from a commune to a site: inside a commune half the square root of its area when it is known. NaN without position. */
    double kilometres(int commune, int communeDuSite, Coordonnees position) {
        double dedans = commune == communeDuSite ? demiCotes[commune] : Double.NaN;
        return Double.isNaN(dedans) ? points.kilometres(commune, position) : dedans;
    }
}
