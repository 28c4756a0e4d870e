package fr.maillage.indicateur.preparation;

import fr.maillage.territoire.Coordonnees;
import java.util.Comparator;
import java.util.List;

/** Great-circle distance to the nearest of many points: points sorted by latitude, search from the middle outwards. */
final class Voisinage {
    /** Mean radius of the Earth, kilometres. */
    static final double RAYON = 6371.0;

    private final double[] latitudes;
    private final double[] longitudes;

    Voisinage(List<Coordonnees> points) {
        var tries = points.stream()
                .sorted(Comparator.comparingDouble(Coordonnees::latitude))
                .toList();
        latitudes =
                tries.stream().mapToDouble(p -> Math.toRadians(p.latitude())).toArray();
        longitudes =
                tries.stream().mapToDouble(p -> Math.toRadians(p.longitude())).toArray();
    }

    /** Kilometres; NaN when there is no point at all. */
    double distance(Coordonnees depuis) {
        if (latitudes.length == 0) {
            return Double.NaN;
        }
        double phi = Math.toRadians(depuis.latitude());
        double lambda = Math.toRadians(depuis.longitude());
        int haut = java.util.Arrays.binarySearch(latitudes, phi);
        haut = haut < 0 ? -haut - 1 : haut;
        int bas = haut - 1;
        double meilleur = Math.PI;
        boolean reste = true;
        while (reste) {
            reste = false;
            // A difference of latitude alone is a lower bound of the angle.
            if (haut < latitudes.length && latitudes[haut] - phi < meilleur) {
                meilleur = Math.min(meilleur, angle(phi, lambda, latitudes[haut], longitudes[haut]));
                haut++;
                reste = true;
            }
            if (bas >= 0 && phi - latitudes[bas] < meilleur) {
                meilleur = Math.min(meilleur, angle(phi, lambda, latitudes[bas], longitudes[bas]));
                bas--;
                reste = true;
            }
        }
        return RAYON * meilleur;
    }

    private static double angle(double phi1, double lambda1, double phi2, double lambda2) {
        double dPhi = Math.sin((phi2 - phi1) / 2);
        double dLambda = Math.sin((lambda2 - lambda1) / 2);
        double h = dPhi * dPhi + Math.cos(phi1) * Math.cos(phi2) * dLambda * dLambda;
        return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
