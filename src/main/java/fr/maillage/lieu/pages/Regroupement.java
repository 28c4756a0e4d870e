package fr.maillage.lieu.pages;

import fr.maillage.presentation.Carte;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the points of a map that would cover one another. Pure. Distances are in degrees of longitude on the map's plane (Mercator).
 *
 * <p>A group stands where its first point is, and takes those nearer than the gap: so two groups are never nearer than it, and the same points
 * with the same gap always make the same groups, whatever part of the map is looked at.
 */
final class Regroupement {
    private static final double LATITUDE_MAX = 85;

    private Regroupement() {}

    record Point<T>(double longitude, double latitude, T quoi) {}

    /** @param membres in the order they were given, the first where the group stands */
    record Groupe<T>(double longitude, double latitude, List<T> membres) {}

    private record Case(long colonne, long rang) {}

    /** The gap between marks that are apart by this part of the larger side of a frame. */
    static double ecart(Carte.Cadre cadre, double part) {
        double hauteur = plan(cadre.nord()) - plan(cadre.sud());
        return Math.max(cadre.est() - cadre.ouest(), hauteur) * part;
    }

    /** @param ecart more than 0 */
    static <T> List<Groupe<T>> grouper(List<Point<T>> points, double ecart) {
        var groupes = new ArrayList<Groupe<T>>();
        Map<Case, List<Groupe<T>>> parCase = new HashMap<>();
        for (var point : points) {
            var sienne = caseDe(point.longitude(), point.latitude(), ecart);
            var proche = proche(parCase, sienne, point, ecart);
            if (proche != null) {
                proche.membres().add(point.quoi());
            } else {
                var nouveau =
                        new Groupe<T>(point.longitude(), point.latitude(), new ArrayList<>(List.of(point.quoi())));
                groupes.add(nouveau);
                parCase.computeIfAbsent(sienne, c -> new ArrayList<>()).add(nouveau);
            }
        }
        return groupes;
    }

    private static <T> @Nullable Groupe<T> proche(
            Map<Case, List<Groupe<T>>> parCase, Case sienne, Point<T> point, double ecart) {
        Groupe<T> proche = null;
        double auPlus = ecart * ecart;
        for (long colonne = sienne.colonne() - 1; colonne <= sienne.colonne() + 1; colonne++) {
            for (long rang = sienne.rang() - 1; rang <= sienne.rang() + 1; rang++) {
                for (var groupe : parCase.getOrDefault(new Case(colonne, rang), List.of())) {
                    double est = groupe.longitude() - point.longitude();
                    double nord = plan(groupe.latitude()) - plan(point.latitude());
                    double carre = est * est + nord * nord;
                    if (carre < auPlus) {
                        proche = groupe;
                        auPlus = carre;
                    }
                }
            }
        }
        return proche;
    }

    private static Case caseDe(double longitude, double latitude, double ecart) {
        return new Case((long) Math.floor(longitude / ecart), (long) Math.floor(plan(latitude) / ecart));
    }

    /** A latitude on the plane of the map, in degrees of longitude. */
    static double plan(double latitude) {
        double borne = Math.toRadians(Math.clamp(latitude, -LATITUDE_MAX, LATITUDE_MAX));
        return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + borne / 2)));
    }
}
