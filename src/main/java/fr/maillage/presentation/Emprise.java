package fr.maillage.presentation;

import java.util.stream.Stream;

/** A rectangle in {@link Mercator} units, never empty. */
record Emprise(double xMin, double yMin, double xMax, double yMax) {
    /** Smallest side: about 100 m. A map of one point still has a canvas. */
    private static final double COTE_MIN = 1.0 / 400_000;

    double largeur() {
        return xMax - xMin;
    }

    double hauteur() {
        return yMax - yMin;
    }

    Emprise elargie(double part) {
        double marge = Math.max(largeur(), hauteur()) * part;
        return new Emprise(xMin - marge, yMin - marge, xMax + marge, yMax + marge);
    }

    /** The frame of a map, else the rectangle that holds every shape; metropolitan France when it has none. */
    static Emprise de(Carte carte) {
        var cadre = carte.cadre();
        if (cadre != null) {
            double[] coins = {cadre.ouest(), cadre.nord(), cadre.est(), cadre.sud()};
            return de(Stream.of(coins));
        }
        return de(carte.couches().stream().flatMap(c -> c.formes().stream()).flatMap(f -> f.anneaux().stream()));
    }

    private static Emprise de(Stream<double[]> points) {
        double[] bornes = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        points.forEach(anneau -> etendre(bornes, anneau));
        if (bornes[0] > bornes[2]) {
            etendre(bornes, new double[] {-5, 51, 9.6, 41.3});
        }
        double x = Math.max(0, COTE_MIN - (bornes[2] - bornes[0])) / 2;
        double y = Math.max(0, COTE_MIN - (bornes[3] - bornes[1])) / 2;
        return new Emprise(bornes[0] - x, bornes[1] - y, bornes[2] + x, bornes[3] + y);
    }

    private static void etendre(double[] bornes, double[] anneau) {
        for (int i = 0; i < anneau.length; i += 2) {
            double x = Mercator.x(anneau[i]);
            double y = Mercator.y(anneau[i + 1]);
            bornes[0] = Math.min(bornes[0], x);
            bornes[1] = Math.min(bornes[1], y);
            bornes[2] = Math.max(bornes[2], x);
            bornes[3] = Math.max(bornes[3], y);
        }
    }
}
