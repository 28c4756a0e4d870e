package fr.maillage.fragilite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any values; each case is a seeded draw of values with many, few or no ties. */
class LoisDesMethodesTest {
    private static final Methode POINTS = ModelesIndice.livre("ifn-2021").methode();
    private static final Methode DECILES = new Methode.Deciles();

    record Tirage(long graine, double[] valeurs) {
        @Override
        public String toString() {
            return "graine " + graine + ", " + valeurs.length + " valeurs";
        }
    }

    static List<Tirage> tirages() {
        return IntStream.range(0, 120)
                .mapToObj(g -> {
                    var hasard = new Random(g);
                    int[] finesses = {2, 7, 40, 1_000_000};
                    int finesse = finesses[g % finesses.length];
                    int n = 1 + hasard.nextInt(g < 90 ? 60 : 1000);
                    return new Tirage(
                            g,
                            hasard.ints(n, 0, finesse)
                                    // One draw in five has a long tail, as distances do with the islands.
                                    .mapToDouble(v -> g % 5 == 0 ? Math.exp(v % 60 - 10) : (v - 1) / 3.0)
                                    .toArray());
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tirages")
    void pointsAreThoseOfTheDefinitionWithAFullSort(Tirage tirage) {
        double[] scores = PetitMonde.scores(POINTS, tirage.valeurs());
        double[] definition = Arrays.stream(tirage.valeurs())
                .map(v -> {
                    double rang = 100 * (part(tirage, v, false) + part(tirage, v, true)) / 2;
                    // Compared with a margin: the definition's own division may miss a cut by a rounding error.
                    double e = 1e-9;
                    return -3
                            + (rang > 10 - e ? 1 : 0)
                            + (rang > 25 - e ? 1 : 0)
                            + (rang > 40 - e ? 1 : 0)
                            + (rang > 60 + e ? 1 : 0)
                            + (rang > 75 + e ? 1 : 0)
                            + (rang > 90 + e ? 1 : 0);
                })
                .toArray();
        assertThat(scores).containsExactly(definition);
    }

    @ParameterizedTest
    @MethodSource("tirages")
    void decilesAreThoseOfTheDefinition(Tirage tirage) {
        double[] definition = Arrays.stream(tirage.valeurs())
                .map(v -> Math.ceil(10 * part(tirage, v, true) - 1e-9))
                .toArray();
        assertThat(PetitMonde.scores(DECILES, tirage.valeurs())).containsExactly(definition);
    }

    /** Share of values less than this one, or less and equal. */
    private static double part(Tirage tirage, double valeur, boolean egalesComprises) {
        return Arrays.stream(tirage.valeurs())
                        .filter(v -> egalesComprises ? v <= valeur : v < valeur)
                        .count()
                / (double) tirage.valeurs().length;
    }

    @ParameterizedTest
    @MethodSource("tirages")
    void theOrderOfCommunesDoesNotMatter(Tirage tirage) {
        List<Integer> ordre = new java.util.ArrayList<>(
                IntStream.range(0, tirage.valeurs().length).boxed().toList());
        Collections.shuffle(ordre, new Random(tirage.graine()));
        double[] melangees =
                ordre.stream().mapToDouble(i -> tirage.valeurs()[i]).toArray();
        for (Methode methode : List.of(POINTS, DECILES)) {
            double[] scores = PetitMonde.scores(methode, tirage.valeurs());
            double[] attendus = ordre.stream().mapToDouble(i -> scores[i]).toArray();
            assertThat(PetitMonde.scores(methode, melangees)).containsExactly(attendus);
        }
    }

    @ParameterizedTest
    @MethodSource("tirages")
    void aGreaterValueNeverHasALowerScoreAndEqualValuesHaveTheSame(Tirage tirage) {
        Integer[] ordre = IntStream.range(0, tirage.valeurs().length).boxed().toArray(Integer[]::new);
        Arrays.sort(ordre, java.util.Comparator.comparingDouble(i -> tirage.valeurs()[i]));
        for (Methode methode : List.of(POINTS, DECILES)) {
            double[] scores = PetitMonde.scores(methode, tirage.valeurs());
            for (int k = 1; k < ordre.length; k++) {
                double avant = scores[ordre[k - 1]];
                double apres = scores[ordre[k]];
                if (tirage.valeurs()[ordre[k - 1]] == tirage.valeurs()[ordre[k]]) {
                    assertThat(apres).isEqualTo(avant);
                } else {
                    assertThat(apres).isGreaterThanOrEqualTo(avant);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tirages")
    void raisingACommunesValueNeverLowersItsScore(Tirage tirage) {
        var hasard = new Random(tirage.graine());
        int commune = hasard.nextInt(tirage.valeurs().length);
        double[] relevees = tirage.valeurs().clone();
        relevees[commune] += hasard.nextDouble() * 3;
        for (Methode methode : List.of(POINTS, DECILES)) {
            assertThat(PetitMonde.scores(methode, relevees)[commune])
                    .isGreaterThanOrEqualTo(PetitMonde.scores(methode, tirage.valeurs())[commune]);
        }
    }

    @ParameterizedTest
    @MethodSource("tirages")
    void turningTheIndicatorUpsideDownTurnsThePoints(Tirage tirage) {
        int[] populations = new int[tirage.valeurs().length];
        Arrays.fill(populations, 1);
        double[] retournes = Indice.scores(POINTS, tirage.valeurs().clone(), -1, populations);
        double[] attendus = Arrays.stream(PetitMonde.scores(POINTS, tirage.valeurs()))
                .map(p -> p == 0 ? 0 : -p)
                .toArray();
        assertThat(retournes).containsExactly(attendus);
    }
}
