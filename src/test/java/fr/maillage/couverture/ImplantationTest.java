package fr.maillage.couverture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers of siting against the trial of every choice, and the laws they obey. */
class ImplantationTest {
    private static final int ESSAIS = 150;
    private static final double INFINI = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @EnumSource
    void theAnswerIsTheBestOfAllChoicesAndSaysSo(ObjectifDImplantation objectif) {
        for (int graine = 0; graine < ESSAIS; graine++) {
            var demande = auHasard(objectif, new Random(graine));
            var reponse = Implantation.resoudre(demande);

            assertThat(reponse.exact()).as("seed %d", graine).isTrue();
            assertThat(reponse.borne()).isEqualTo(reponse.valeur());
            assertThat(reponse.valeur())
                    .as("seed %d", graine)
                    .isCloseTo(TousLesChoix.meilleure(demande), within(1e-6 * (1 + reponse.valeur())));
            assertThat(TousLesChoix.valeur(demande, reponse.numeros()))
                    .as("the sites are worth what is said, seed %d", graine)
                    .isCloseTo(reponse.valeur(), within(1e-9 * (1 + reponse.valeur())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void pinnedSitesAreInRefusedOnesOutAndTheNumberIsKept(ObjectifDImplantation objectif) {
        for (int graine = 0; graine < ESSAIS; graine++) {
            var demande = auHasard(objectif, new Random(1_000 + graine));
            var reponse = Implantation.resoudre(demande);

            var imposes = IntStream.of(demande.imposes()).boxed().toList();
            assertThat(reponse.numeros()).doesNotHaveDuplicates().containsAll(imposes);
            assertThat(reponse.numeros().subList(0, imposes.size())).containsExactlyInAnyOrderElementsOf(imposes);
            assertThat(reponse.numeros())
                    .doesNotContainAnyElementsOf(IntStream.of(demande.refuses()).boxed().toList().isEmpty()
                            ? List.of(-1)
                            : IntStream.of(demande.refuses()).boxed().toList());
            if (objectif != ObjectifDImplantation.TOUS) {
                assertThat(reponse.nombre()).isEqualTo(demande.nombre());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutTimeToSearchTheBoundStillHolds(ObjectifDImplantation objectif) {
        for (int graine = 0; graine < ESSAIS; graine++) {
            var demande = auHasard(objectif, new Random(2_000 + graine));
            var reponse = Implantation.resoudre(demande.avecDelai(Duration.ofNanos(1)));
            double meilleure = TousLesChoix.meilleure(demande);
            double marge = 1e-6 * (1 + meilleure);

            if (objectif == ObjectifDImplantation.COUVERTURE) {
                assertThat(reponse.borne()).isGreaterThanOrEqualTo(meilleure - marge);
                assertThat(reponse.valeur()).isLessThanOrEqualTo(meilleure + marge);
            } else {
                assertThat(reponse.borne()).isLessThanOrEqualTo(meilleure + marge).isGreaterThanOrEqualTo(0);
                assertThat(reponse.valeur()).isGreaterThanOrEqualTo(meilleure - marge);
            }
            assertThat(TousLesChoix.valeur(demande, reponse.numeros())).isCloseTo(reponse.valeur(), within(marge));
        }
    }

    @Test
    void theBoundHoldsAndTheSameSeedGivesTheSameAnswerOnALargerQuestion() {
        var hasard = new Random(4);
        var points = new NuageDePoints(
                hasard.doubles(150, 45, 46).toArray(), hasard.doubles(150, 4, 5).toArray(), 6_371_000);
        var demande = DemandeDImplantation.temps(points, poids(hasard, 150), 12);

        var une = Implantation.resoudre(demande.avecGraine(7));
        var deux = Implantation.resoudre(demande.avecGraine(7));

        assertThat(deux.sites()).isEqualTo(une.sites());
        assertThat(deux.borne()).isEqualTo(une.borne()).isLessThanOrEqualTo(une.valeur());
    }

    @Test
    void eachFurtherSiteServesNoLess() {
        for (int graine = 0; graine < 20; graine++) {
            var hasard = new Random(3_000 + graine);
            var durees = table(hasard, 40, 25, false);
            var poids = poids(hasard, 40);
            var couverture = Implantation.courbe(
                    DemandeDImplantation.couverture(durees, poids, 15, 1), 10, () -> false);
            var temps = Implantation.courbe(DemandeDImplantation.temps(durees, poids, 1), 10, () -> false);

            assertThat(couverture).hasSize(10).extracting(ReponseDImplantation::valeur).isSorted();
            assertThat(temps)
                    .hasSize(10)
                    .extracting(ReponseDImplantation::valeur)
                    .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        }
    }

    @Test
    void gainsAddUpToTheAnswer() {
        for (int graine = 0; graine < ESSAIS; graine++) {
            var hasard = new Random(4_000 + graine);
            var demande = auHasard(ObjectifDImplantation.COUVERTURE, hasard);
            var reponse = Implantation.resoudre(demande);
            double avant = TousLesChoix.valeur(demande, List.of());
            assertThat(reponse.sites().stream().mapToDouble(s -> s.gain()).sum())
                    .isCloseTo(reponse.valeur() - avant, within(1e-6));
        }
    }

    @Test
    void fromNothingTheFirstSiteHasNoGainAndTheOthersShortenItsTime() {
        double[][] table = {{1, 5, 9}, {5, 1, 9}, {9, 9, 1}};
        var reponse = Implantation.resoudre(
                DemandeDImplantation.temps(TableDesDurees.de(table), new double[] {10, 3, 1}, 2));

        assertThat(reponse.numeros()).containsExactly(0, 1);
        assertThat(reponse.valeur()).isEqualTo(10 + 3 + 9);
        assertThat(reponse.sites().get(0).gain()).isNaN();
        assertThat(reponse.sites().get(1).gain()).isEqualTo(12);
        assertThat(reponse.affectation()).containsExactly(0, 1, 0);
    }

    @Test
    void whoHasAPlaceAsNearStaysThere() {
        double[][] table = {{1, 5}, {5, 1}};
        var reponse = Implantation.resoudre(DemandeDImplantation.temps(TableDesDurees.de(table), new double[] {1, 1}, 1)
                .avecAcquis(new double[] {1, INFINI}));

        assertThat(reponse.numeros()).containsExactly(1);
        assertThat(reponse.affectation()).containsExactly(-1, 1);
    }

    @Test
    void whoCannotBeReachedIsNamed() {
        double[][] table = {{1, 50}, {50, 1}, {50, 50}};
        var reponse = Implantation.resoudre(
                DemandeDImplantation.tous(TableDesDurees.de(table), new double[] {1, 1, 1}, 10));

        assertThat(reponse.numeros()).containsExactlyInAnyOrder(0, 1);
        assertThat(reponse.horsDAtteinte()).containsExactly(2);
    }

    @Test
    void aTotalTimeThatHasNoMeaningIsRefused() {
        double[][] table = {{1, INFINI}, {INFINI, 1}};
        var demande = DemandeDImplantation.temps(TableDesDurees.de(table), new double[] {1, 1}, 1);

        assertThatThrownBy(() -> Implantation.resoudre(demande))
                .isInstanceOf(ImplantationRefusee.class)
                .hasMessageContaining("couverture");
    }

    @Test
    void questionsWithoutSenseAreRefusedInFrench() {
        var durees = TableDesDurees.de(new double[][] {{1, 2}});
        var un = new double[] {1};

        assertThatThrownBy(() -> DemandeDImplantation.temps(durees, un, 0)).hasMessageContaining("au moins 1");
        assertThatThrownBy(() -> DemandeDImplantation.temps(durees, un, 3)).hasMessageContaining("Diminuez");
        assertThatThrownBy(() -> DemandeDImplantation.temps(durees, new double[] {-1}, 1)).hasMessageContaining("négatif");
        assertThatThrownBy(() -> DemandeDImplantation.temps(durees, new double[] {Double.NaN}, 1))
                .hasMessageContaining("nombre");
        assertThatThrownBy(() -> DemandeDImplantation.temps(durees, un, 1).sansSites(List.of(0, 1)))
                .hasMessageContaining("Tous les sites sont refusés");
        assertThatThrownBy(() -> DemandeDImplantation.temps(durees, un, 1)
                        .sansSites(List.of(0))
                        .avecImposes(List.of(0)))
                .hasMessageContaining("imposé et refusé");
        assertThatThrownBy(() -> TableDesDurees.de(new double[][] {{1, 2}, {1}})).hasMessageContaining("longueurs");
        assertThatThrownBy(() -> TableDesDurees.de(new double[][] {{-1}})).hasMessageContaining("négatif");
    }

    @Test
    void aNearestPointIsTheSameOnASphereOfAnotherSize() {
        var hasard = new Random(5);
        double[] lat = hasard.doubles(60, 45, 45.1).toArray();
        double[] lon = hasard.doubles(60, 4, 4.1).toArray();
        var poids = poids(hasard, 60);
        var terre = new NuageDePoints(lat, lon, 6_000_000);
        var double2 = new NuageDePoints(lat, lon, 12_000_000);

        assertThat(double2.duree(3, 9)).isCloseTo(2 * terre.duree(3, 9), within(1e-6));
        assertThat(Implantation.resoudre(DemandeDImplantation.couverture(double2, poids, 2_000, 4)).sites())
                .isEqualTo(Implantation.resoudre(DemandeDImplantation.couverture(terre, poids, 1_000, 4)).sites());
    }

    /** A small question: some weights null, some sites pinned or refused, places that exist for some, unreachable sites for coverage. */
    private static DemandeDImplantation auHasard(ObjectifDImplantation objectif, Random hasard) {
        int n = 3 + hasard.nextInt(12);
        int m = 3 + hasard.nextInt(7);
        var durees = table(hasard, n, m, objectif != ObjectifDImplantation.TEMPS);
        var poids = poids(hasard, n);
        var numeros = new ArrayList<>(IntStream.range(0, m).boxed().toList());
        java.util.Collections.shuffle(numeros, hasard);
        int refuses = hasard.nextInt(3);
        int imposes = hasard.nextInt(3) * hasard.nextInt(2);
        int p = Math.max(1, Math.min(m - refuses, imposes + hasard.nextInt(4)));
        imposes = Math.min(imposes, p);
        double seuil = 6 + hasard.nextInt(8);
        var demande = switch (objectif) {
            case COUVERTURE -> DemandeDImplantation.couverture(durees, poids, seuil, p);
            case TEMPS -> DemandeDImplantation.temps(durees, poids, p);
            case TOUS -> DemandeDImplantation.tous(durees, poids, seuil);
        };
        var acquis = new double[n];
        Arrays.setAll(acquis, i -> hasard.nextBoolean() ? INFINI : 2 + hasard.nextInt(25));
        int debut = imposes;
        demande = demande.sansSites(numeros.subList(debut, Math.min(m, debut + refuses)))
                .avecImposes(numeros.subList(0, imposes));
        return hasard.nextBoolean() ? demande.avecAcquis(acquis) : demande;
    }

    private static TableDesDurees table(Random hasard, int n, int m, boolean trous) {
        boolean entiers = hasard.nextBoolean();
        var table = new double[n][m];
        for (var ligne : table) {
            Arrays.setAll(ligne, j -> trous && hasard.nextInt(8) == 0
                    ? INFINI
                    : entiers ? hasard.nextInt(30) : 30 * hasard.nextDouble());
        }
        return TableDesDurees.de(table);
    }

    private static double[] poids(Random hasard, int n) {
        boolean entiers = hasard.nextBoolean();
        return IntStream.range(0, n)
                .mapToDouble(i -> hasard.nextInt(6) == 0 ? 0 : entiers ? 1 + hasard.nextInt(9) : hasard.nextDouble())
                .toArray();
    }
}
