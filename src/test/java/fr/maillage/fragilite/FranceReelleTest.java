package fr.maillage.fragilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both models on the shipped tables. */
class FranceReelleTest {
    @ParameterizedTest
    @ValueSource(strings = {"55039", "55050", "55139", "55189", "55239", "55307"})
    void theVillagesWithoutInhabitantOfMeuseHaveNoScore(String code) {
        int position = FranceReelle.commune(code);
        for (IndiceDeFrance indice : FranceReelle.INDICES) {
            assertThat(indice.total(position)).isNaN();
            assertThat(indice.score(position).classe()).isEmpty();
        }
    }

    @Test
    void totalsStayOnTheirScaleAndSitAroundItsMiddle() {
        assertThat(resume(FranceReelle.IFN_2021)).satisfies(r -> {
            assertThat(r.getMin()).isGreaterThanOrEqualTo(-10);
            assertThat(r.getMax()).isLessThanOrEqualTo(10);
            assertThat(r.getAverage()).isBetween(-0.3, 0.3);
            assertThat(r.getCount()).isGreaterThan(34_800);
        });
        assertThat(resume(FranceReelle.IFN_2023)).satisfies(r -> {
            assertThat(r.getMin()).isGreaterThanOrEqualTo(1);
            assertThat(r.getMax()).isLessThanOrEqualTo(10);
            assertThat(r.getAverage()).isBetween(5.2, 5.8);
        });
    }

    private static java.util.DoubleSummaryStatistics resume(IndiceDeFrance indice) {
        return DoubleStream.of(indice.totaux()).filter(t -> !Double.isNaN(t)).summaryStatistics();
    }

    /** Not always its ends: a large tie (no very high speed at all) shares a rank inside the scale. */
    @Test
    void everyIndicatorSpreadsOverAlmostItsWholeScale() {
        for (IndiceDeFrance indice : FranceReelle.INDICES) {
            Methode methode = indice.modele().methode();
            List<Score> scores = IntStream.range(
                            0, FranceReelle.TERRITOIRES.communes().size())
                    .filter(i -> i % 5 == 0)
                    .mapToObj(indice::score)
                    .toList();
            for (String id : indice.modele().indicateurs()) {
                if (FranceReelle.INDICATEURS.serie(id).isPresent()) {
                    var etendue = scores.stream()
                            .mapToDouble(s -> s.indicateur(id).orElseThrow().score())
                            .filter(s -> !Double.isNaN(s))
                            .summaryStatistics();
                    assertThat(etendue.getMin()).as(id).isBetween(methode.minimum(), methode.minimum() + 1);
                    assertThat(etendue.getMax()).as(id).isBetween(methode.maximum() - 1, methode.maximum());
                }
            }
        }
    }

    @Test
    void theSameTerritoryHasTheSameScoreWhicheverWayItIsAsked() {
        IndiceDeFrance indice = FranceReelle.IFN_2021;
        for (int e = 0; e < FranceReelle.TERRITOIRES.epcis().size(); e += 37) {
            Perimetre perimetre = FranceReelle.EPCIS.get(e);
            assertThat(indice.epci(e)).isEqualTo(indice.score(perimetre));
            assertThat(indice.totauxDesEpcis()[e]).isEqualTo(indice.epci(e).total());
        }
        for (int i = 0; i < indice.totaux().length; i += 997) {
            assertThat(indice.total(i))
                    .isEqualTo(indice.score(i).total(), org.assertj.core.api.Assertions.within(1e-12));
        }
    }

    @Test
    void meuseHasFifteenEpciInItsRanking() {
        var rangs = IntStream.range(0, FranceReelle.TERRITOIRES.epcis().size())
                .filter(e -> FranceReelle.TERRITOIRES
                        .epcis()
                        .get(e)
                        .departements()
                        .getFirst()
                        .equals("55"))
                .mapToObj(e -> FranceReelle.IFN_2021.rang(e).orElseThrow())
                .sorted(Comparator.comparingInt(Rang::rang))
                .toList();
        assertThat(rangs).hasSize(15).allMatch(r -> r.sur() == 15);
        assertThat(rangs.getFirst().rang()).isEqualTo(1);
    }

    /** Prints what the rule of the model finds, beside what the OCR left of the published columns. */
    @Test
    void theObstaclesOfThePublishedListsAreMostlyFound() {
        List<String> publiees = List.of(
                "Girauvoisin",
                "Loupmont",
                "Richecourt",
                "Xivray-et-Marvoisin",
                "Bouconville-sur-Madt",
                "Montsec",
                "Buxières-sous-les-Côtes",
                "Broussey-Raulecourt",
                "Mognéville",
                "Remennecourt",
                "Revigny-sur-Ornain",
                "Nettancourt",
                "Sommeilles");
        var trouvees = new java.util.TreeSet<String>();
        for (String code : List.of("200034874", "245501184")) {
            Perimetre epci =
                    FranceReelle.TERRITOIRES.perimetre(Niveau.EPCI, code).orElseThrow();
            FranceReelle.IFN_2021.freins(epci).stream()
                    .collect(Collectors.groupingBy(
                            f -> f.axe().nom(),
                            Collectors.mapping(
                                    f -> FranceReelle.TERRITOIRES
                                            .commune(f.position())
                                            .nom(),
                                    Collectors.toList())))
                    .forEach((axe, noms) -> {
                        System.out.println(epci.nom() + ", " + axe + ": " + noms);
                        trouvees.addAll(noms);
                    });
        }
        long communes = publiees.stream().filter(trouvees::contains).count();
        System.out.println("Obstacles: " + communes + " of the " + publiees.size() + " published communes among our "
                + trouvees.size() + " of 41");
        assertThat(communes).isGreaterThanOrEqualTo(9);
    }

    @Test
    void noObservationContradictsItsFigureInAnyEpciOrDepartementOfFrance() {
        int verifies = 0;
        for (IndiceDeFrance indice : FranceReelle.INDICES) {
            for (List<Perimetre> perimetres : List.of(FranceReelle.EPCIS, FranceReelle.DEPARTEMENTS)) {
                for (Perimetre perimetre : perimetres) {
                    for (Observation observation : Observations.de(indice, FranceReelle.INDICATEURS, perimetre)) {
                        verifies +=
                                Relecture.verifier(observation, indice.modele().ecarts());
                        assertThat(observation.phrases().size()).isBetween(1, 3);
                    }
                }
            }
        }
        System.out.println("Observations: " + verifies + " pairs of figures checked against their words");
        assertThat(verifies).isGreaterThan(15_000);
    }

    @Test
    void theObservationsOfThePaysDeRevigny() {
        Perimetre epci =
                FranceReelle.TERRITOIRES.perimetre(Niveau.EPCI, "245501184").orElseThrow();
        var observations = Observations.de(FranceReelle.IFN_2021, FranceReelle.INDICATEURS, epci);
        observations.forEach(o -> System.out.println(o.axe().nom() + ": " + String.join(" ", o.phrases())));
        assertThat(observations).hasSize(4);
        assertThat(observations.get(2).manquants()).containsExactly("part-etrangers", "dependance-prestations");
    }
}
