package fr.maillage.couverture.implantation;

import fr.maillage.couverture.DemandeDImplantation;
import fr.maillage.couverture.FichierDePoints;
import fr.maillage.couverture.FichierOrLib;
import fr.maillage.couverture.Implantation;
import fr.maillage.couverture.NuageDePoints;
import fr.maillage.couverture.ObjectifDImplantation;
import fr.maillage.couverture.ReponseDImplantation;
import fr.maillage.couverture.TableDesDurees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Value, bound, gap and seconds of siting beside a plain peer. Arguments: part (pmed, reseaux, villes, departement), folder, seconds allowed. */
public final class ImplantationBenchmark {
    /** Optima of pmed1–20, published with the files by J. E. Beasley. */
    private static final int[] OPTIMA = {
        5819, 4093, 4250, 3034, 1355, 7824, 5631, 4445, 2734, 1255, 7696, 6634, 4374, 2968, 1729, 8162, 6999, 4809, 2845, 1789
    };

    private static boolean pair = true;
    private static Duration delai = DemandeDImplantation.DELAI;
    private static final List<Double> SECONDES = new ArrayList<>();
    private static int exactes;

    private ImplantationBenchmark() {}

    /** Runs one part. */
    public static void main(String... mots) throws IOException {
        var dossier = Path.of(mots[1]);
        delai = Duration.ofSeconds(Long.parseLong(mots[2]));
        pair = mots.length < 4;
        System.out.println("instance|n|p|value|bound|gap %|seconds|optimum|peer|peer seconds");
        switch (mots[0]) {
            case "pmed" -> pmed(dossier);
            case "reseaux" -> reseaux(Files.createDirectories(dossier));
            case "villes" -> villes(Files.createDirectories(dossier));
            case "departement" -> departement();
            default -> throw new IllegalArgumentException(mots[0]);
        }
        double[] triees = SECONDES.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "# %d of %d proved, median %.2f s, longest %.2f s%n",
                exactes,
                triees.length,
                triees[triees.length / 2],
                triees[triees.length - 1]);
    }

    private static void pmed(Path dossier) throws IOException {
        for (int k = 1; k <= 40; k++) {
            var fichier = dossier.resolve("pmed" + k + ".txt");
            if (Files.exists(fichier)) {
                reseau("pmed" + k, fichier, k <= OPTIMA.length ? String.valueOf(OPTIMA[k - 1]) : "");
            }
        }
    }

    private static void reseaux(Path dossier) throws IOException {
        for (int n = 500; n <= 900; n += 100) {
            for (int p : new int[] {5, 10, n / 10, n / 5, n / 3}) {
                if (n < 800 || p < n / 5) {
                    reseau("like-" + n + "-" + p, Instances.reseau(dossier, n, p, n + p), "");
                }
            }
        }
    }

    private static void reseau(String nom, Path fichier, String optimum) {
        var lu = FichierOrLib.lire(fichier);
        var un = new double[lu.durees().clients()];
        Arrays.fill(un, 1);
        mesurer(nom, DemandeDImplantation.temps(lu.durees(), un, lu.nombre()), optimum);
    }

    private static void villes(Path dossier) throws IOException {
        for (var taille : Map.of(2700, new int[] {5, 20, 50, 100, 200}, 7700, new int[] {5, 20, 100, 200}).entrySet()) {
            int n = taille.getKey();
            var lu = FichierDePoints.lire(Instances.ville(dossier, n, n), NuageDePoints.RAYON_DE_LA_TERRE);
            double[] poids = lu.poids().stream().mapToDouble(Double::doubleValue).toArray();
            for (int rayon : new int[] {300, 800, 1600}) {
                for (int p : taille.getValue()) {
                    mesurer(
                            "cover-" + n + "-" + rayon + "m",
                            DemandeDImplantation.couverture(lu.points(), poids, rayon, p),
                            "");
                }
                mesurer("all-" + n + "-" + rayon + "m", DemandeDImplantation.tous(lu.points(), poids, rayon), "");
            }
            for (int p : new int[] {10, 100}) {
                mesurer("time-" + n, DemandeDImplantation.temps(lu.points(), poids, p), "");
            }
        }
    }

    /** 499 made-up communes, few with places already, time as a power of the distance. */
    private static void departement() {
        var hasard = new Random(55);
        int n = 499;
        var table = new double[n][n];
        var x = hasard.doubles(n, 0, 70).toArray();
        var y = hasard.doubles(n, 0, 110).toArray();
        var acquis = new double[n];
        var poids = new double[n];
        for (int i = 0; i < n; i++) {
            acquis[i] = Double.POSITIVE_INFINITY;
            poids[i] = Math.exp(hasard.nextGaussian()) * 40;
            for (int j = 0; j < n; j++) {
                table[i][j] = i == j ? 2 : 2.784 * Math.pow(Math.hypot(x[i] - x[j], y[i] - y[j]), 0.812);
                acquis[i] = j < 22 ? Math.min(acquis[i], table[i][j]) : acquis[i];
            }
        }
        var durees = TableDesDurees.de(table);
        for (int p : new int[] {1, 3, 5, 10}) {
            mesurer("dept-cover", DemandeDImplantation.couverture(durees, poids, 15, p).avecAcquis(acquis), "");
            mesurer("dept-time", DemandeDImplantation.temps(durees, poids, p).avecAcquis(acquis), "");
            mesurer("dept-time-none", DemandeDImplantation.temps(durees, poids, p), "");
        }
        mesurer("dept-all-20", DemandeDImplantation.tous(durees, poids, 20).avecAcquis(acquis), "");
        for (var demande : List.of(
                DemandeDImplantation.couverture(durees, poids, 15, 1).avecAcquis(acquis),
                DemandeDImplantation.temps(durees, poids, 1).avecAcquis(acquis))) {
            long debut = System.nanoTime();
            var courbe = Implantation.courbe(demande, 10, () -> false);
            System.out.printf(
                    Locale.ROOT,
                    "# curve %s: %d answers, %d exact, %.2f s%n",
                    demande.objectif(),
                    courbe.size(),
                    courbe.stream().filter(ReponseDImplantation::exact).count(),
                    (System.nanoTime() - debut) / 1e9);
        }
    }

    private static void mesurer(String nom, DemandeDImplantation demande, String optimum) {
        var r = Implantation.resoudre(demande.avecDelai(delai));
        SECONDES.add(r.secondes());
        exactes += r.exact() ? 1 : 0;
        System.out.printf(
                Locale.ROOT,
                "%s|%d|%d|%.10s|%.10s|%.4f|%.2f|%s|%s%n",
                nom,
                demande.durees().clients(),
                r.nombre(),
                r.valeur(),
                r.borne(),
                100 * r.ecartRelatif(),
                r.secondes(),
                optimum,
                pair && demande.objectif() != ObjectifDImplantation.TOUS ? parLePair(demande) : "|");
    }

    private static String parLePair(DemandeDImplantation demande) {
        int n = demande.durees().clients();
        int m = demande.durees().sites();
        boolean temps = demande.objectif() == ObjectifDImplantation.TEMPS;
        long debut = System.nanoTime();
        var couts = new float[m][n];
        var ligne = new double[m];
        var poids = new double[n];
        double dejaSans = 0;
        for (int i = 0; i < n; i++) {
            demande.durees().depuis(i, ligne);
            poids[i] = demande.poids(i);
            dejaSans += poids[i];
            for (int j = 0; j < m; j++) {
                double d = Math.min(demande.acquis(i), ligne[j]);
                couts[j][i] = temps ? (float) d : d <= demande.seuil() ? 0 : 1;
            }
        }
        double somme = new GloutonEtEchanges(couts, poids, temps ? 1e9f : 1, demande.nombre(), 30).resoudre(1);
        return String.format(
                Locale.ROOT, "%.1f|%.2f", temps ? somme : dejaSans - somme, (System.nanoTime() - debut) / 1e9);
    }
}
