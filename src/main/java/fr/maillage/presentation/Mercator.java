package fr.maillage.presentation;

/**
 * The spherical Mercator projection of web maps (EPSG:3857), in units of the world's width: x from 0 (180° W) to 1
 * (180° E), y from 0 (85.05° N) downwards.
 *
 * <p>Our SVG maps use it so that the very same drawing can lie on a zoomable web map without a second copy of the data.
 */
final class Mercator {
    /** Latitude where y reaches 0 or 1. Beyond it the projection runs to infinity. */
    private static final double LATITUDE_MAX = 85.0511287798066;

    private Mercator() {}

    static double x(double longitude) {
        return (longitude + 180) / 360;
    }

    static double y(double latitude) {
        double borne = Math.max(-LATITUDE_MAX, Math.min(LATITUDE_MAX, latitude));
        double sinus = Math.sin(Math.toRadians(borne));
        return 0.5 - Math.log((1 + sinus) / (1 - sinus)) / (4 * Math.PI);
    }

    static double longitude(double x) {
        return x * 360 - 180;
    }

    static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }
}
