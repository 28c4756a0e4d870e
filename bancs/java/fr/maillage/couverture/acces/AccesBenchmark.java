package fr.maillage.couverture.acces;

import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The nearest place of every commune of France for each of nine services, building of the indexes included, among as many made-up places as the
 * country has.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
@Threads(1)
public class AccesBenchmark {
    private static final int LIEUX = 16_000;
    private static final int SERVICES = 9;

    private final Territoires territoires =
            TablesDesTerritoires.duProgramme().territoires();
    private final Departs departs = Departs.de(territoires);
    private final List<int[]> parService = new ArrayList<>();
    private final Coordonnees[] positions = new Coordonnees[LIEUX];
    private final int[] communeDe = new int[LIEUX];

    /** Places stand where people live; each service is given by most of them, the rarest by one in three. */
    public AccesBenchmark() {
        var hasard = new Random(55);
        int[] populations = territoires.populations();
        int[] cumul = populations.clone();
        java.util.Arrays.parallelPrefix(cumul, Integer::sum);
        for (int l = 0; l < LIEUX; ) {
            int tirage = hasard.nextInt(cumul[cumul.length - 1]);
            int rang = java.util.Arrays.binarySearch(cumul, tirage);
            int commune = rang < 0 ? -rang - 1 : rang;
            var centre = territoires.commune(Math.min(commune, cumul.length - 1)).pointDeDepart();
            if (centre != null) {
                positions[l] = new Coordonnees(
                        centre.longitude() + 0.02 * hasard.nextGaussian(),
                        centre.latitude() + 0.014 * hasard.nextGaussian());
                communeDe[l] = commune;
                l++;
            }
        }
        for (int s = 0; s < SERVICES; s++) {
            double part = 1 - s / 12.0;
            parService.add(IntStream.range(0, LIEUX)
                    .filter(l -> hasard.nextDouble() < part)
                    .toArray());
        }
    }

    @Benchmark
    public List<AVolDOiseau.Distances> neufServices() {
        var resultats = new ArrayList<AVolDOiseau.Distances>();
        for (int[] siens : parService) {
            var points = new Sphere(siens.length);
            int[] communes = new int[siens.length];
            for (int k = 0; k < siens.length; k++) {
                points.poser(k, positions[siens[k]]);
                // As for the peer: distances alone, no commune has places of its own.
                communes[k] = -1;
            }
            resultats.add(AVolDOiseau.plusProches(departs, points, communes));
        }
        return resultats;
    }

    /** The same with the rule of distances inside a commune, as the program does it. */
    @Benchmark
    public List<AVolDOiseau.Distances> neufServicesAvecLaRegleDInterieur() {
        var resultats = new ArrayList<AVolDOiseau.Distances>();
        for (int[] siens : parService) {
            var points = new Sphere(siens.length);
            int[] communes = new int[siens.length];
            for (int k = 0; k < siens.length; k++) {
                points.poser(k, positions[siens[k]]);
                communes[k] = communeDe[siens[k]];
            }
            resultats.add(AVolDOiseau.plusProches(departs, points, communes));
        }
        return resultats;
    }

    /** Writes communes, places and our answers, for the peer to compute on the same and to compare. */
    public static void main(String[] arguments) throws IOException {
        var banc = new AccesBenchmark();
        var dossier = Path.of(arguments[0]);
        try (var sortie = new PrintWriter(Files.newBufferedWriter(dossier.resolve("acces-communes.csv")))) {
            banc.territoires.communes().stream()
                    .map(c -> c.pointDeDepart())
                    .forEach(p -> sortie.println(p == null ? "nan,nan" : p.latitude() + "," + p.longitude()));
        }
        try (var sortie = new PrintWriter(Files.newBufferedWriter(dossier.resolve("acces-lieux.csv")))) {
            for (int l = 0; l < LIEUX; l++) {
                int lieu = l;
                var donnes = banc.parService.stream()
                        .map(siens -> java.util.Arrays.binarySearch(siens, lieu) >= 0 ? "1" : "0")
                        .toList();
                sortie.println(banc.positions[l].latitude() + "," + banc.positions[l].longitude() + ","
                        + String.join(",", donnes));
            }
        }
        var resultats = banc.neufServices();
        try (var sortie = new PrintWriter(Files.newBufferedWriter(dossier.resolve("acces-kilometres.csv")))) {
            for (int i = 0; i < banc.departs.nombre(); i++) {
                int commune = i;
                sortie.println(String.join(
                        ",",
                        resultats.stream()
                                .map(r -> Double.toString(r.kilometres()[commune]).replace("NaN", "nan"))
                                .toList()));
            }
        }
    }
}
