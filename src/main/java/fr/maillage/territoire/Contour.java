package fr.maillage.territoire;

import java.util.List;

/**
 * The outline of a commune or of a set of communes, in WGS 84.
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
}
