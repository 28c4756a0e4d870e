package fr.maillage.couverture.acces;

import fr.maillage.territoire.Coordonnees;
import org.jspecify.annotations.Nullable;

/**
 * Points of the Earth as unit vectors, in primitive arrays: the square of the chord between two of them orders as the great-circle distance and
 * costs three products. A point that was not set is NaN.
 */
final class Sphere {
    final double[] xyz;

    Sphere(int nombre) {
        xyz = new double[3 * nombre];
        java.util.Arrays.fill(xyz, Double.NaN);
    }

    void poser(int i, @Nullable Coordonnees position) {
        if (position != null) {
            double phi = Math.toRadians(position.latitude());
            double lambda = Math.toRadians(position.longitude());
            xyz[3 * i] = Math.cos(phi) * Math.cos(lambda);
            xyz[3 * i + 1] = Math.cos(phi) * Math.sin(lambda);
            xyz[3 * i + 2] = Math.sin(phi);
        }
    }

    int nombre() {
        return xyz.length / 3;
    }

    boolean connu(int i) {
        return !Double.isNaN(xyz[3 * i]);
    }

    double corde2(int i, double x, double y, double z) {
        double dx = xyz[3 * i] - x;
        double dy = xyz[3 * i + 1] - y;
        double dz = xyz[3 * i + 2] - z;
        return dx * dx + dy * dy + dz * dz;
    }

    double kilometres(int i, Coordonnees position) {
        var autre = new Sphere(1);
        autre.poser(0, position);
        return kilometres(corde2(i, autre.xyz[0], autre.xyz[1], autre.xyz[2]));
    }

    /** Great-circle kilometres for the square of a chord. */
    static double kilometres(double corde2) {
        return 2 * Coordonnees.RAYON_DE_LA_TERRE_KM * Math.asin(Math.min(1, Math.sqrt(corde2) / 2));
    }

    /** Square of the chord for great-circle kilometres; half the Earth's turn and beyond give 4. */
    static double corde2(double kilometres) {
        double angle = Math.min(Math.PI, kilometres / Coordonnees.RAYON_DE_LA_TERRE_KM);
        double demiCorde = Math.sin(angle / 2);
        return 4 * demiCorde * demiCorde;
    }
}
