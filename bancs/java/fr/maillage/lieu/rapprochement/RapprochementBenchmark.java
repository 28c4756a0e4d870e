package fr.maillage.lieu.rapprochement;

import java.util.List;
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

/** Duplicates of a national-size list, from records in memory to groups: normalising is counted, reading the file is not. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 15)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Threads(1)
public class RapprochementBenchmark {
    private final List<Empreinte> lieux = JeuDeLieux.choisi().lieux();
    private final Rapprochement moteur = Rapprochement.livre(CommunesDeFrance.duProgramme());

    @Benchmark
    public Object moteur() {
        return grouper();
    }

    @Benchmark
    public Object toutesLesPaires() {
        return ToutesLesPaires.doublons(lieux);
    }

    private Groupement grouper() {
        var catalogue = moteur.catalogue();
        lieux.forEach(catalogue::ajouter);
        return Groupement.de(catalogue);
    }

    /** Writes what both found, then the ratio of their times: {@code median of the engine, median of the peer}, in ms. */
    public static void main(String[] arguments) {
        var jeu = JeuDeLieux.choisi();
        var banc = new RapprochementBenchmark();
        var groupement = banc.grouper();
        var paires = ToutesLesPaires.doublons(jeu.lieux());
        System.out.printf(
                "%,d records%s%n", jeu.lieux().size(), jeu.invente() ? ", made up, with their twins" : "");
        if (jeu.invente()) {
            long jumeaux =
                    jeu.lieux().stream().filter(l -> l.id().endsWith("~1")).count();
            long reunis = groupement.groupes().stream().filter(RapprochementBenchmark::jumeaux).count();
            long trouves = paires.stream()
                    .filter(p -> jumeaux(List.of(p.a(), p.b())))
                    .count();
            System.out.printf(
                    "engine: %,d groups, %,d of them exactly a place and its twin; peer: %,d pairs, %,d right; %,d twins in all%n",
                    groupement.groupes().size(), reunis, paires.size(), trouves, jumeaux);
        } else {
            System.out.printf(
                    "engine: %,d groups, %,d pairs to review; peer: %,d pairs%n",
                    groupement.groupes().size(), groupement.aVoir().size(), paires.size());
        }
        double moteur = Double.parseDouble(arguments[0].replace(',', '.'));
        double pair = Double.parseDouble(arguments[1].replace(',', '.'));
        System.out.printf(
                java.util.Locale.ROOT, "engine %.0f ms, all pairs per commune %.0f ms: ratio %.2f%n", moteur, pair, pair / moteur);
    }

    private static boolean jumeaux(List<Empreinte> groupe) {
        return groupe.size() == 2
                && groupe.get(0).id().replace("~1", "").equals(groupe.get(1).id().replace("~1", ""));
    }
}
