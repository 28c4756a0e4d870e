package fr.maillage.indicateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Departement;
import fr.maillage.territoire.HistoireDesCodes;
import fr.maillage.territoire.Territoires;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three communes of today: 55001 took in 55901 and 55902, 55002 was created anew out of 55001, 75056 has arrondissements. */
class RekeyageTest {
    private static final Territoires TERRITOIRES = new Territoires(
            List.of(commune("55001", "55"), commune("55002", "55"), commune("75056", "75")),
            List.of(),
            List.of(
                    new Departement("55", "Meuse", "de la Meuse", false),
                    new Departement("75", "Paris", "de Paris", false)));
    private static final HistoireDesCodes HISTOIRE = new HistoireDesCodes(
            TERRITOIRES, Map.of("55901", "55001", "55902", "55001", "75101", "75056", "75102", "75056"));
    private static final ToDoubleFunction<String> HABITANTS =
            Map.of("55001", 100.0, "55901", 300.0, "75101", 1.0, "75102", 3.0)::get;

    private static Commune commune(String code, String departement) {
        return new Commune(code, "Commune " + code, departement, null, 10, List.of(), null, null, Double.NaN);
    }

    private static Rekeyage rekeyage(String... codes) {
        return new Rekeyage(List.of(codes), HISTOIRE, 3);
    }

    private static ToDoubleFunction<String> poids(Map<String, Double> poids) {
        return code -> poids.getOrDefault(code, Double.NaN);
    }

    @Test
    void addsTheCountsOfMergedCommunes() {
        assertThat(rekeyage("55001", "55901", "55902").sommes(new double[] {1, 20, 300}))
                .containsExactly(321, Double.NaN, Double.NaN);
    }

    @Test
    void knowsNoSumWhenAPartOfItIsMissing() {
        assertThat(rekeyage("55001", "55901").sommes(new double[] {1, Double.NaN})[0])
                .isNaN();
    }

    @Test
    void weighsTheRatesOfMergedCommunesByTheirPeople() {
        double[] moyennes = rekeyage("55001", "55901").moyennes(new double[] {10, 20}, List.of(HABITANTS), 0.5);
        assertThat(moyennes[0]).isEqualTo(17.5);
    }

    @Test
    void fallsBackOnTheNextWeightsWhenTheFirstDoNotKnowEveryMember() {
        var inconnus = poids(Map.of("55001", 1.0));
        var locaux = poids(Map.of("55001", 1.0, "55901", 1.0));
        assertThat(rekeyage("55001", "55901").moyennes(new double[] {10, 20}, List.of(inconnus, locaux), 0.5)[0])
                .isEqualTo(15);
        assertThat(rekeyage("55001", "55901").moyennes(new double[] {10, 20}, List.of(inconnus), 0.5)[0])
                .as("nothing is invented without weights")
                .isNaN();
    }

    @Test
    void keepsAKnownPartOnlyWhenItIsLargeEnough() {
        var rekeyage = rekeyage("55001", "55901");
        assertThat(rekeyage.moyennes(new double[] {Double.NaN, 20}, List.of(HABITANTS), 0.5)[0])
                .isEqualTo(20);
        assertThat(rekeyage.moyennes(new double[] {10, Double.NaN}, List.of(HABITANTS), 0.5)[0])
                .isNaN();
    }

    @Test
    void givesNothingToACommuneCreatedAnew() {
        assertThat(rekeyage("55001").moyennes(new double[] {10}, List.of(HABITANTS), 0.5))
                .containsExactly(10, Double.NaN, Double.NaN);
    }

    @Test
    void doesNotCountArrondissementsTwice() {
        Rekeyage lesDeux = rekeyage("75056", "75101", "75102");
        assertThat(lesDeux.sommes(new double[] {4, 1, 3})[2]).isEqualTo(4);
        assertThat(lesDeux.rejetees()).containsExactly(Map.entry(Rekeyage.ARRONDISSEMENT, 2));
        assertThat(rekeyage("75101", "75102").sommes(new double[] {1, 3})[2]).isEqualTo(4);
    }

    @Test
    void saysWhyARowIsLeftOut() {
        Rekeyage rekeyage = rekeyage("55001", "1001", "99999", "55902");
        assertThat(rekeyage.rejetees())
                .containsOnly(Map.entry(Rekeyage.ZERO_PERDU, 1), Map.entry(Rekeyage.CODE_INCONNU, 1));
        assertThat(rekeyage.reprises()).isEqualTo(1);
        assertThat(rekeyage.recodees()).isEqualTo(1);
    }

    @Test
    void aMeanLiesBetweenItsExtremesAndEveryRowIsAccountedFor() {
        var hasard = new Random(20260101);
        for (int essai = 0; essai < 500; essai++) {
            var codes =
                    new ArrayList<>(List.of("55001", "55901", "55902", "55002", "75056", "75101", "75102", "99999"));
            java.util.Collections.shuffle(codes, hasard);
            var tires = codes.subList(0, 1 + hasard.nextInt(codes.size()));
            double[] valeurs = hasard.doubles(tires.size(), 0, 100).toArray();
            var habitants = new TreeMap<String, Double>();
            codes.forEach(code -> habitants.put(code, 1 + hasard.nextInt(5000) * 1.0));
            var rekeyage = new Rekeyage(tires, HISTOIRE, 3);

            double[] moyennes = rekeyage.moyennes(valeurs, List.of(poids(habitants)), 0.5);
            double[] sommes = rekeyage.sommes(valeurs);
            for (int c = 0; c < 3; c++) {
                double[] membres =
                        rekeyage.lignes(c).mapToDouble(l -> valeurs[l]).toArray();
                assertThat(Double.isNaN(moyennes[c])).isEqualTo(membres.length == 0);
                if (membres.length > 0) {
                    assertThat(moyennes[c])
                            .isBetween(
                                    Arrays.stream(membres).min().orElseThrow() - 1e-9,
                                    Arrays.stream(membres).max().orElseThrow() + 1e-9);
                    assertThat(sommes[c]).isCloseTo(Arrays.stream(membres).sum(), within(1e-9));
                }
            }
            int rejetees = rekeyage.rejetees().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(rekeyage.reprises() + rekeyage.recodees() + rejetees).isEqualTo(tires.size());
            assertThat(IntStream.range(0, 3)
                            .flatMap(rekeyage::lignes)
                            .distinct()
                            .count())
                    .isEqualTo(rekeyage.reprises() + rekeyage.recodees());
        }
    }
}
