package fr.maillage.fragilite;

import fr.maillage.indicateur.Indicateurs;
import fr.maillage.indicateur.TablesDesIndicateurs;
import fr.maillage.territoire.TablesDesTerritoires;
import fr.maillage.territoire.Territoires;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
 * Both models over the whole of France, with the totals of communes, EPCI and départements; reading the tables is not counted.
 *
 * <p>Each run is timed: the script keeps the median, as it does for the peer, so that a busy machine troubles both alike.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
@Threads(1)
public class IndiceBenchmark {
    private final Territoires territoires =
            TablesDesTerritoires.duProgramme().territoires();
    private final Indicateurs indicateurs =
            TablesDesIndicateurs.duProgramme().indicateurs(territoires);
    private final List<ModeleIndice> modeles = ModelesIndice.livres();

    @Benchmark
    public List<IndiceDeFrance> lesDeuxModeles() {
        return modeles.stream()
                .map(modele -> Indice.calculer(modele, indicateurs, territoires))
                .toList();
    }

    /** Writes the totals, for the peer to compare with its own: {@code modele,niveau,code,total}. */
    public static void main(String[] arguments) throws IOException {
        var banc = new IndiceBenchmark();
        try (var sortie = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0])))) {
            sortie.println("modele,niveau,code,total");
            for (IndiceDeFrance indice : banc.lesDeuxModeles()) {
                String modele = indice.modele().id();
                Territoires t = indice.territoires();
                ecrire(sortie, modele, "commune", t.communes().stream().map(c -> c.code()).toList(), indice.totaux());
                ecrire(sortie, modele, "epci", t.epcis().stream().map(e -> e.code()).toList(), indice.totauxDesEpcis());
                ecrire(
                        sortie,
                        modele,
                        "departement",
                        t.departements().stream().map(d -> d.code()).toList(),
                        indice.totauxDesDepartements());
            }
        }
    }

    private static void ecrire(PrintWriter sortie, String modele, String niveau, List<String> codes, double[] totaux) {
        for (int i = 0; i < totaux.length; i++) {
            String total = Double.isNaN(totaux[i]) ? "" : String.format(Locale.ROOT, "%.15g", totaux[i]);
            sortie.println(modele + "," + niveau + "," + codes.get(i) + "," + total);
        }
    }
}
