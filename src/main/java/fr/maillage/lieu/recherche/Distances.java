package fr.maillage.lieu.recherche;

import fr.maillage.territoire.Coordonnees;

/** Distances as the crow flies. */
public final class Distances {
    private static final double RAYON_TERRESTRE = 6371.0088;

    private Distances() {}

    /** Kilometres, on a sphere (haversine): true to half a percent. */
    public static double km(Coordonnees un, Coordonnees autre) {
        double lat1 = Math.toRadians(un.latitude());
        double lat2 = Math.toRadians(autre.latitude());
        double a = carre(Math.sin((lat2 - lat1) / 2))
                + Math.cos(lat1)
                        * Math.cos(lat2)
                        * carre(Math.sin(Math.toRadians(autre.longitude() - un.longitude()) / 2));
        return 2 * RAYON_TERRESTRE * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static double carre(double x) {
        return x * x;
    }
}
