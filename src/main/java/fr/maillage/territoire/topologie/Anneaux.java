package fr.maillage.territoire.topologie;

import java.util.Arrays;

/** Plane geometry of closed rings {@code [x0, y0, …, x0, y0]}, in degrees. */
public final class Anneaux {
    private Anneaux() {}

    /** Square degrees; positive when the ring turns counter-clockwise. */
    public static double aireSignee(double[] anneau) {
        double somme = 0;
        // Relative to the first point: keeps the digits of small rings far from the origin.
        double x0 = anneau[0];
        double y0 = anneau[1];
        for (int i = 0; i + 3 < anneau.length; i += 2) {
            somme += (anneau[i] - x0) * (anneau[i + 3] - y0) - (anneau[i + 2] - x0) * (anneau[i + 1] - y0);
        }
        return somme / 2;
    }

    /** The same ring, the other way round. */
    public static double[] retourner(double[] anneau) {
        double[] autre = new double[anneau.length];
        for (int i = 0; i < anneau.length; i += 2) {
            autre[i] = anneau[anneau.length - 2 - i];
            autre[i + 1] = anneau[anneau.length - 1 - i];
        }
        return autre;
    }

    /** Even-odd rule; a point of the border may fall on either side. */
    public static boolean contient(double[] anneau, double x, double y) {
        boolean dedans = false;
        for (int i = 0; i + 3 < anneau.length; i += 2) {
            double y1 = anneau[i + 1];
            double y2 = anneau[i + 3];
            if (y1 > y != y2 > y && x < anneau[i] + (anneau[i + 2] - anneau[i]) * (y - y1) / (y2 - y1)) {
                dedans = !dedans;
            }
        }
        return dedans;
    }

    /** Abscissas where the ring crosses the parallel {@code y}, unsorted. */
    static double[] traversees(double[] anneau, double y) {
        double[] x = new double[anneau.length / 2];
        int n = 0;
        for (int i = 0; i + 3 < anneau.length; i += 2) {
            double y1 = anneau[i + 1];
            double y2 = anneau[i + 3];
            if (y1 > y != y2 > y) {
                x[n++] = anneau[i] + (anneau[i + 2] - anneau[i]) * (y - y1) / (y2 - y1);
            }
        }
        return Arrays.copyOf(x, n);
    }
}
