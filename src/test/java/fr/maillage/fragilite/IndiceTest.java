package fr.maillage.fragilite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.presentation.FichierInvalideException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndiceTest {
    private static final double RIEN = Double.NaN;

    /** Ten communes of two EPCI: « a » holds the first five, « b » the others; the last one has no inhabitant. */
    private static PetitMonde dixCommunes() {
        var monde = new PetitMonde();
        for (int i = 0; i < 10; i++) {
            monde.commune("55", i < 5 ? "a" : "b", i == 9 ? 0 : 100 * (i + 1));
        }
        return monde;
    }

    @Test
    void tenDifferentValuesGetThePointsOfTheirMidRanks() {
        // Mid-ranks 5, 15, 25, 35 … 95: 25 is on a cut and goes towards the middle, 75 as well.
        double[] points = PetitMonde.scores(ModelesIndice.livre("ifn-2021").methode(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(points).containsExactly(-3, -2, -1, -1, 0, 0, 1, 1, 2, 3);
    }

    @Test
    void aTieTakesTheHighestDecileOfItsBlock() {
        double[] deciles = PetitMonde.scores(new Methode.Deciles(), 0, 0, 0, 0, 0, 6, 7, 8, 9, 10);
        assertThat(deciles).containsExactly(5, 5, 5, 5, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void groupsAreMeansWeightedByInhabitantsAndTheTotalIsTheMeanOfTheirSubScores() {
        // Nine inhabited communes: mid-ranks 5.6, 16.7, 27.8, 38.9, 50, 61.1, 72.2, 83.3, 94.4.
        IndiceDeFrance indice = dixCommunes()
                .indicateur("x", 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000)
                .indicateur("y", 9, RIEN, RIEN, RIEN, RIEN, RIEN, RIEN, RIEN, 9, RIEN)
                .calculer(PetitMonde.points("x", "y"));
        assertThat(IntStream.range(0, 10)
                        .mapToDouble(i ->
                                indice.score(i).indicateur("x").orElseThrow().score()))
                .containsExactly(-3.0, -2.0, -1.0, -1.0, 0.0, 1.0, 1.0, 2.0, 3.0, RIEN);
        // x in a: (−3×100 −2×200 −1×300 −1×400 + 0×500) / 1500 ; y: two equal values out of two, in the middle: 0.
        Score a = indice.epci(0);
        assertThat(a.indicateur("x").orElseThrow().score()).isEqualTo(-1400 / 1500.0, within(1e-12));
        assertThat(a.indicateur("y").orElseThrow().score()).isZero();
        assertThat(a.total()).isEqualTo(10 / 3.0 * (-1400 / 1500.0) / 2, within(1e-12));
        assertThat(a.axes().getFirst().score()).isEqualTo(-1400 / 3000.0, within(1e-12));
        assertThat(a.population()).isEqualTo(1500);
        assertThat(a.communes()).isEqualTo(5);
        // b: (1×600 + 1×700 + 2×800 + 3×900) / 3000, the commune without inhabitant counts for nothing.
        assertThat(indice.epci(1).indicateur("x").orElseThrow().score()).isEqualTo(5600 / 3000.0, within(1e-12));
        assertThat(indice.epci(1).communes()).isEqualTo(5);
        assertThat(indice.departement(0).indicateur("x").orElseThrow().score()).isEqualTo(4200 / 4500.0, within(1e-12));
        assertThat(indice.score(PetitMonde.selection(0, 8))
                        .indicateur("x")
                        .orElseThrow()
                        .score())
                .isEqualTo((-300 + 2700) / 1000.0, within(1e-12));
        // Commune 1 has x only: its total is that of x.
        assertThat(indice.total(1)).isEqualTo(-20 / 3.0, within(1e-12));
        assertThat(indice.score(1).indicateursConnus()).isEqualTo(1);
        assertThat(indice.score(1).indicateursDuModele()).isEqualTo(2);
    }

    @Test
    void aCommuneWithoutInhabitantHasNoScoreAndTakesNoRank() {
        PetitMonde avec = dixCommunes().indicateur("x", 1, 2, 3, 4, 5, 6, 7, 8, 9, 5);
        IndiceDeFrance indice = avec.calculer(PetitMonde.points("x"));
        Score vide = indice.score(9);
        assertThat(vide.connu()).isFalse();
        assertThat(vide.total()).isNaN();
        assertThat(vide.totalSansEstimation()).isNaN();
        assertThat(vide.classe()).isEmpty();
        assertThat(vide.indicateursConnus()).isZero();
        assertThat(indice.classe(9)).isEmpty();
        assertThat(indice.total(8)).isEqualTo(10, within(1e-12));
        assertThat(indice.repartition(PetitMonde.selection(0, 9)).sansScore()).containsExactly(9);
    }

    @Test
    void whenEverythingIsMissingThereIsNoScoreAnywhere() {
        double[] rien = IntStream.range(0, 10).mapToDouble(i -> RIEN).toArray();
        for (ModeleIndice modele : new ModeleIndice[] {PetitMonde.points("x", "z"), PetitMonde.deciles("x", "z")}) {
            IndiceDeFrance indice =
                    dixCommunes().indicateur("x", rien).sansSource("z").calculer(modele);
            assertThat(indice.totaux()).containsOnly(RIEN);
            assertThat(indice.totauxDesEpcis()).containsOnly(RIEN);
            assertThat(indice.departement(0).connu()).isFalse();
            assertThat(indice.rang(0)).isEmpty();
            assertThat(indice.freins(PetitMonde.selection(0, 1, 2))).isEmpty();
        }
    }

    @Test
    void anIndicatorThatNoFileGivesIsLeftOutAndCounted() {
        IndiceDeFrance indice = dixCommunes()
                .indicateur("x", 1, 2, 3, 4, 5, 6, 7, 8, 9, 5)
                .sansSource("z")
                .calculer(PetitMonde.points("x", "z"));
        assertThat(indice.score(0).total()).isEqualTo(-10, within(1e-12));
        assertThat(indice.score(0).indicateursConnus()).isEqualTo(1);
        assertThat(indice.score(0).indicateur("z").orElseThrow().connu()).isFalse();
    }

    @Test
    void anIndicatorThatTheCatalogueDoesNotKnowIsRefusedByName() {
        PetitMonde monde = dixCommunes();
        assertThatThrownBy(() -> monde.calculer(PetitMonde.points("inconnu")))
                .isInstanceOf(FichierInvalideException.class)
                .hasMessageContaining("«\u00a0inconnu\u00a0»");
    }

    @Test
    void theTotalWithoutEstimatesLeavesOutWhatIsMostlyEstimated() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] y = {9, 8, 7, 6, 5, 4, 3, 2, 1, 0};
        boolean[] estimees = {true, true, true, true, false, false, false, false, false, false};
        IndiceDeFrance indice =
                dixCommunes().indicateur("x", x).indicateur("y", y, estimees).calculer(PetitMonde.points("x", "y"));
        // Commune 0: x −3, y +3 but estimated.
        assertThat(indice.score(0).total()).isZero();
        assertThat(indice.score(0).totalSansEstimation()).isEqualTo(-10, within(1e-12));
        assertThat(indice.score(0).indicateursEstimes()).isEqualTo(1);
        // EPCI a: 1000 of its 1500 inhabitants are in communes where y is estimated.
        Score a = indice.epci(0);
        assertThat(a.indicateur("y").orElseThrow().partEstimee()).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(a.totalSansEstimation()).isEqualTo(10 / 3.0 * -1400 / 1500, within(1e-12));
        assertThat(indice.epci(1).totalSansEstimation())
                .isEqualTo(indice.epci(1).total());
    }

    @Test
    void epcisAreRankedFromTheMostFragile() {
        IndiceDeFrance indice =
                dixCommunes().indicateur("x", 1, 2, 3, 4, 5, 6, 7, 8, 9, 5).calculer(PetitMonde.points("x"));
        assertThat(indice.rang(1)).contains(new Rang(1, 2));
        assertThat(indice.rang(0)).contains(new Rang(2, 2));
    }

    @Test
    void obstaclesAreTheAxesThatReachTheThresholdAndExceedTheDepartement() {
        IndiceDeFrance indice =
                dixCommunes().indicateur("x", 1, 2, 3, 4, 5, 6, 7, 8, 9, 5).calculer(PetitMonde.points("x"));
        // Département 0.93; communes 7 (2 points) and 8 (3 points) pass 1.5 and the excess of 0.5.
        assertThat(indice.freins(indice.territoires().france()))
                .extracting(Frein::position)
                .containsExactly(7, 8);
    }

    @Test
    void classesShareOutCommunesAndInhabitants() {
        IndiceDeFrance indice =
                dixCommunes().indicateur("x", 1, 2, 3, 4, 5, 6, 7, 8, 9, 5).calculer(PetitMonde.points("x"));
        Repartition repartition = indice.repartition(indice.territoires().france());
        assertThat(repartition.parts())
                .extracting(Repartition.Part::communes)
                .containsExactly(
                        java.util.List.of(0, 1),
                        java.util.List.of(2, 3),
                        java.util.List.of(4),
                        java.util.List.of(5, 6),
                        java.util.List.of(7, 8));
        assertThat(repartition.parts().getFirst().population()).isEqualTo(300);
        assertThat(repartition.parts().getFirst().partDeLaPopulation()).isEqualTo(300 / 4500.0, within(1e-12));
        assertThat(repartition.populationSansScore()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aGroupIsNeverOutsideItsCommunes(long graine) {
        var hasard = new Random(graine);
        var monde = new PetitMonde();
        double[] valeurs = new double[300];
        for (int i = 0; i < valeurs.length; i++) {
            monde.commune("55", "e" + hasard.nextInt(9), hasard.nextInt(5) == 0 ? 0 : hasard.nextInt(5000));
            valeurs[i] = hasard.nextInt(4) == 0 ? RIEN : hasard.nextInt(50);
        }
        for (ModeleIndice modele :
                new ModeleIndice[] {PetitMonde.points("x" + graine), PetitMonde.deciles("x" + graine)}) {
            IndiceDeFrance indice = monde.calculerAvec("x" + graine, valeurs, modele);
            int[] epciDe = indice.territoires().epciDe();
            for (int e = 0; e < indice.territoires().epcis().size(); e++) {
                int epci = e;
                var totaux = IntStream.range(0, valeurs.length)
                        .filter(i -> epciDe[i] == epci && indice.score(i).connu())
                        .mapToDouble(indice::total)
                        .summaryStatistics();
                assertThat(totaux.getCount()).isPositive();
                assertThat(indice.epci(epci).total()).isBetween(totaux.getMin() - 1e-9, totaux.getMax() + 1e-9);
            }
        }
    }
}
