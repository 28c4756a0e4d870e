package fr.maillage.couverture.implantation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Made-up instances, written as files in the formats of the command. */
final class Instances {
    private Instances() {}

    /** A path through all nodes, then random edges up to n²/50, lengths 1 to 100: the kind of OR-Library's pmed files. */
    static Path reseau(Path dossier, int n, int p, long graine) throws IOException {
        var hasard = new Random(graine);
        int m = n * n / 50;
        var texte = new StringBuilder(n + " " + m + " " + p + "\n");
        for (int k = 1; k <= m; k++) {
            int a = k < n ? k : 1 + hasard.nextInt(n);
            int b = k < n ? k + 1 : 1 + hasard.nextInt(n);
            while (b == a) {
                b = 1 + hasard.nextInt(n);
            }
            texte.append(a + " " + b + " " + (1 + hasard.nextInt(100)) + "\n");
        }
        return Files.writeString(dossier.resolve("reseau-" + n + "-" + p + ".txt"), texte);
    }

    /** Points thick around a few centres of a town 12 km wide, a tenth of them anywhere; weights 1 to 500. */
    static Path ville(Path dossier, int n, long graine) throws IOException {
        var hasard = new Random(graine);
        int centres = 25;
        var texte = new StringBuilder("lat,lon,poids\n");
        var centre = new double[centres][];
        for (int c = 0; c < centres; c++) {
            centre[c] = new double[] {hasard.nextDouble(), hasard.nextDouble(), 0.02 + 0.06 * hasard.nextDouble()};
        }
        for (int i = 0; i < n; i++) {
            double[] c = centre[hasard.nextInt(centres)];
            boolean loin = hasard.nextInt(10) == 0;
            double x = loin ? hasard.nextDouble() : c[0] + c[2] * hasard.nextGaussian();
            double y = loin ? hasard.nextDouble() : c[1] + c[2] * hasard.nextGaussian();
            texte.append(String.format(
                    Locale.ROOT, "%.6f,%.6f,%d%n", 45.70 + 0.108 * y, 4.78 + 0.155 * x, 1 + hasard.nextInt(500)));
        }
        return Files.writeString(dossier.resolve("ville-" + n + ".csv"), texte);
    }
}
