package fr.maillage.lieu.pages;

import fr.maillage.lieu.RechercheDeLieux.Trouve;
import fr.maillage.presentation.Carte;
import fr.maillage.territoire.Coordonnees;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a map around a start shows. */
final class Cadres {
    /** About 2 km: a map of one place still has its surroundings. */
    private static final double DEMI_COTE_MIN = 0.02;

    private static final double MARGE = 1.12;
    private static final double VOISINAGE = 0.07;

    private Cadres() {}

    /** The start in the middle, and all the places. */
    static Carte.Cadre autour(Coordonnees depart, List<Trouve> trouves) {
        double aplati = Math.cos(Math.toRadians(depart.latitude()));
        double demi = DEMI_COTE_MIN;
        for (var trouve : trouves) {
            var position = CarteDeLieux.position(trouve);
            if (position.isPresent()) {
                demi = Math.max(demi, Math.abs(position.get().latitude() - depart.latitude()));
                demi = Math.max(demi, Math.abs(position.get().longitude() - depart.longitude()) * aplati);
            }
        }
        demi *= MARGE;
        return new Carte.Cadre(
                depart.longitude() - demi / aplati,
                depart.latitude() - demi,
                depart.longitude() + demi / aplati,
                depart.latitude() + demi);
    }

    /** All the points, with some 8 km around. */
    static Carte.Cadre autour(List<Coordonnees> points) {
        double nord = points.stream().mapToDouble(Coordonnees::latitude).max().orElseThrow() + VOISINAGE;
        double sud = points.stream().mapToDouble(Coordonnees::latitude).min().orElseThrow() - VOISINAGE;
        double marge = VOISINAGE / Math.cos(Math.toRadians(nord));
        double est = points.stream().mapToDouble(Coordonnees::longitude).max().orElseThrow() + marge;
        double ouest = points.stream().mapToDouble(Coordonnees::longitude).min().orElseThrow() - marge;
        return new Carte.Cadre(ouest, sud, est, nord);
    }

    static boolean contient(Carte.Cadre cadre, @Nullable Coordonnees point) {
        return point != null
                && point.longitude() >= cadre.ouest()
                && point.longitude() <= cadre.est()
                && point.latitude() >= cadre.sud()
                && point.latitude() <= cadre.nord();
    }
}
