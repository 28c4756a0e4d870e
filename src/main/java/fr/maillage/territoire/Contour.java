package fr.maillage.territoire;

import java.util.List;

/**
 * The outline of a commune or of a set of communes, in WGS 84. Rings turn as RFC 7946 wants: outer ones counter-clockwise,
 * holes clockwise.
 *
 * @param polygones each polygon is a list of closed rings, outer ring first, then its holes; a ring is
 *     {@code [lon0, lat0, lon1, lat1, …]} whose last point equals the first
 */
public record Contour(List<List<double[]>> polygones) {
    public Contour {
        polygones = polygones.stream().map(List::copyOf).toList();
    }

    public boolean vide() {
        return polygones.isEmpty();
    }

    /** A GeoJSON geometry (RFC 7946). Coordinates are rounded: five decimals are about one metre. */
    public String geoJson(int decimales) {
        return new EcritureGeoJson(decimales).ecrire(this);
    }

    /** The box around it; refused when the outline is empty. */
    public Emprise emprise() {
        double ouest = Double.POSITIVE_INFINITY;
        double sud = Double.POSITIVE_INFINITY;
        double est = Double.NEGATIVE_INFINITY;
        double nord = Double.NEGATIVE_INFINITY;
        for (List<double[]> polygone : polygones) {
            double[] anneau = polygone.getFirst();
            for (int i = 0; i < anneau.length; i += 2) {
                ouest = Math.min(ouest, anneau[i]);
                est = Math.max(est, anneau[i]);
                sud = Math.min(sud, anneau[i + 1]);
                nord = Math.max(nord, anneau[i + 1]);
            }
        }
        return new Emprise(ouest, sud, est, nord);
    }
}
