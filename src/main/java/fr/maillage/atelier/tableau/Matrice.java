package fr.maillage.atelier.tableau;

import fr.maillage.atelier.contribution.Notation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ideas by what they change (upwards) and what they ask (rightwards), in a drawing of {@value #COTE} units. Ideas with the same two marks are
 * one mark that tells them all.
 */
public record Matrice(List<Point> points) {
    public static final int COTE = 440;
    public static final int MARGE = 40;
    private static final int PAS = (COTE - 2 * MARGE) / Notation.MAXIMUM;

    /** @param reperes numbers of the ideas in the table: « 3, 7 » */
    public record Point(int x, int y, int rayon, String reperes) {}

    /** What the four quarters say, from the top left. */
    public static String cadran(boolean impact, boolean effort) {
        if (impact) {
            return effort ? "Grands chantiers" : "À faire d’abord";
        }
        return effort ? "À laisser" : "Petits plus";
    }

    /** @param notes in the order of the table; an idea without both marks has no place */
    static Matrice de(List<Notation> notes) {
        Map<List<Integer>, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            if (note.situee()) {
                places.computeIfAbsent(List.of(valeur(note.effort()), valeur(note.impact())), p -> new ArrayList<>())
                        .add(i + 1);
            }
        }
        return new Matrice(places.entrySet().stream()
                .map(place -> point(place.getKey().getFirst(), place.getKey().getLast(), place.getValue()))
                .sorted(Comparator.comparingInt(Point::x).thenComparingInt(Point::y))
                .toList());
    }

    private static int valeur(@Nullable Integer note) {
        return Objects.requireNonNull(note);
    }

    private static Point point(int effort, int impact, List<Integer> numeros) {
        var reperes = String.join(", ", numeros.stream().map(String::valueOf).toList());
        int rayon = 10 + 3 * Math.max(0, reperes.length() - 2);
        return new Point(
                MARGE + PAS * effort - PAS / 2, COTE - MARGE - PAS * impact + PAS / 2, Math.min(rayon, PAS), reperes);
    }
}
