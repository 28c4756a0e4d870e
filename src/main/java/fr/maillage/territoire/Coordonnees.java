package fr.maillage.territoire;

/**
 * A position in WGS 84.
 *
 * @param longitude decimal degrees, east positive, −180 to 180
 * @param latitude decimal degrees, north positive, −90 to 90
 */
public record Coordonnees(double longitude, double latitude) {
    public Coordonnees {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("not a WGS 84 position: " + longitude + " " + latitude);
        }
    }
}
