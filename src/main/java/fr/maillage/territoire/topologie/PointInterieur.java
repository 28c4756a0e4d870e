package fr.maillage.territoire.topologie;

import fr.maillage.territoire.Coordonnees;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** Where to put a label: the middle of the widest stretch of a few parallels across the largest polygon. Always inside. */
final class PointInterieur {
    private static final int PARALLELES = 16;

    private PointInterieur() {}

    static Coordonnees de(List<List<double[]>> polygones) {
        List<double[]> plusGrand = polygones.stream()
                .max(Comparator.comparingDouble(p -> Math.abs(Anneaux.aireSignee(p.getFirst()))))
                .orElseThrow();
        double[] contour = plusGrand.getFirst();
        double bas = Double.POSITIVE_INFINITY;
        double haut = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < contour.length; i += 2) {
            bas = Math.min(bas, contour[i]);
            haut = Math.max(haut, contour[i]);
        }
        double meilleure = -1;
        double x = contour[0];
        double y = contour[1];
        for (int k = 1; k < PARALLELES; k++) {
            double parallele = bas + (haut - bas) * k / PARALLELES;
            double[] bornes = plusGrand.stream()
                    .flatMapToDouble(anneau -> DoubleStream.of(Anneaux.traversees(anneau, parallele)))
                    .sorted()
                    .toArray();
            // A stretch near the top or the bottom is less at ease than one of the same width in the middle.
            double aisance = Math.min(k, PARALLELES - k) / (PARALLELES / 2.0);
            for (int i = 0; i + 1 < bornes.length; i += 2) {
                double note = (bornes[i + 1] - bornes[i]) * Math.sqrt(aisance);
                if (note > meilleure) {
                    meilleure = note;
                    x = (bornes[i] + bornes[i + 1]) / 2;
                    y = parallele;
                }
            }
        }
        return new Coordonnees(x, y);
    }
}
