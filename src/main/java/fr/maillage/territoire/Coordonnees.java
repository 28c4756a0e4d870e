package fr.maillage.territoire;

/**
 * A position in WGS 84.
 *
 * @param longitude decimal degrees, east positive, −180 to 180
 * @param latitude decimal degrees, north positive, −90 to 90
 */
public record Coordonnees(double longitude, double latitude) {
    /** Mean radius of the Earth, kilometres (IUGG: a third of twice the equatorial radius plus the polar one). */
    public static final double RAYON_DE_LA_TERRE_KM = 6371.0088;

    public Coordonnees {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("not a WGS 84 position: " + longitude + " " + latitude);
        }
    }

    /** Great-circle distance in kilometres, on a sphere (haversine): true to half a percent. */
    public double kilometresJusqua(Coordonnees autre) {
        double phi = Math.toRadians(latitude);
        double phiAutre = Math.toRadians(autre.latitude);
        double dPhi = Math.sin((phiAutre - phi) / 2);
        double dLambda = Math.sin(Math.toRadians(autre.longitude - longitude) / 2);
        double h = dPhi * dPhi + Math.cos(phi) * Math.cos(phiAutre) * dLambda * dLambda;
        return 2 * RAYON_DE_LA_TERRE_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
