package fr.maillage.territoire.topologie;

import fr.maillage.territoire.Coordonnees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Communes as chains of shared arcs, on an integer grid: two neighbours name the same arc, so that what is common to them is
 * known exactly, without any geometry.
 *
 * @param grille from grid steps to degrees
 * @param arcs {@code [x0, y0, x1, y1, …]} in grid steps
 * @param codes commune codes, ascending
 * @param formes for each code: polygons, rings (outer first), arcs; a negative number {@code ~i} is arc {@code i} backwards
 */
public record Topologie(Grille grille, int[][] arcs, List<String> codes, int[][][][] formes) {

    /** Position of a grid step (0, 0) and length of a step, in degrees. */
    public record Grille(double pasX, double pasY, double origineX, double origineY) {
        public double longitude(int x) {
            return origineX + x * pasX;
        }

        public double latitude(int y) {
            return origineY + y * pasY;
        }
    }

    public Topologie {
        codes = List.copyOf(codes);
        if (codes.size() != formes.length) {
            throw new IllegalArgumentException("one shape per code");
        }
        for (int i = 1; i < codes.size(); i++) {
            if (codes.get(i - 1).compareTo(codes.get(i)) >= 0) {
                throw new IllegalArgumentException("codes must be distinct and ascending: " + codes.get(i));
            }
        }
    }

    /** Sorts shapes by code. */
    static Topologie triee(Grille grille, int[][] arcs, List<String> codes, List<int[][][]> formes) {
        int[] ordre = IntStream.range(0, codes.size())
                .boxed()
                .sorted(Comparator.comparing(codes::get))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Topologie(
                grille,
                arcs,
                IntStream.of(ordre).mapToObj(codes::get).toList(),
                IntStream.of(ordre).mapToObj(formes::get).toArray(int[][][][]::new));
    }

    /** The same without the other communes nor the arcs that nobody uses any more. */
    public Topologie limiteeA(Set<String> gardes) {
        int[] retenus = IntStream.range(0, codes.size())
                .filter(i -> gardes.contains(codes.get(i)))
                .toArray();
        int[] nouveaux = new int[arcs.length];
        Arrays.fill(nouveaux, -1);
        var arcsGardes = new ArrayList<int[]>();
        int[][][][] formesGardees = new int[retenus.length][][][];
        for (int k = 0; k < retenus.length; k++) {
            formesGardees[k] = Arrays.stream(formes[retenus[k]])
                    .map(polygone -> Arrays.stream(polygone)
                            .map(anneau -> IntStream.of(anneau)
                                    .map(arc -> renumeroter(arc, nouveaux, arcsGardes))
                                    .toArray())
                            .toArray(int[][]::new))
                    .toArray(int[][][]::new);
        }
        return new Topologie(
                grille,
                arcsGardes.toArray(int[][]::new),
                IntStream.of(retenus).mapToObj(codes::get).toList(),
                formesGardees);
    }

    private int renumeroter(int arc, int[] nouveaux, List<int[]> arcsGardes) {
        int sens = arc < 0 ? ~arc : arc;
        if (nouveaux[sens] < 0) {
            nouveaux[sens] = arcsGardes.size();
            arcsGardes.add(arcs[sens]);
        }
        return arc < 0 ? ~nouveaux[sens] : nouveaux[sens];
    }

    /** Points of a ring in degrees, closed: {@code [lon0, lat0, …, lon0, lat0]}. */
    public double[] anneau(int[] chaine) {
        int points = 1;
        for (int arc : chaine) {
            points += arcs[arc < 0 ? ~arc : arc].length / 2 - 1;
        }
        double[] anneau = new double[points * 2];
        int n = 0;
        for (int arc : chaine) {
            int[] xy = arcs[arc < 0 ? ~arc : arc];
            int nombre = xy.length / 2;
            for (int k = n == 0 ? 0 : 1; k < nombre; k++) {
                int p = arc < 0 ? nombre - 1 - k : k;
                anneau[n++] = grille.longitude(xy[2 * p]);
                anneau[n++] = grille.latitude(xy[2 * p + 1]);
            }
        }
        return anneau;
    }

    /** A point well inside the largest polygon of a shape. */
    public Coordonnees pointInterieur(int rang) {
        List<List<double[]>> polygones = Arrays.stream(formes[rang])
                .map(polygone -> Arrays.stream(polygone).map(this::anneau).toList())
                .toList();
        return PointInterieur.de(polygones);
    }
}
