package fr.maillage.couverture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The siting engine against every choice of sites tried one by one, and the laws its answers obey. */
class ImplantationTest {
    private static final double RIEN = Double.POSITIVE_INFINITY;

    /** A small question drawn at random, with ties, zero weights, existing, pinned and refused places. */
    private record Cas(
            double[][] temps,
            double[] poids,
            double[] acquis,
            double seuil,
            int p,
            List<Integer> imposes,
            List<Integer> refuses) {
        static Cas tire(long graine) {
            var hasard = new Random(graine);
            int n = 3 + hasard.nextInt(10);
            int m = 3 + hasard.nextInt(7);
            boolean entiers = hasard.nextBoolean();
            var temps = new double[n][m];
            var poids = new double[n];
            var acquis = new double[n];
            boolean existant = hasard.nextBoolean();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    temps[i][j] = entiers ? hasard.nextInt(12) : 12 * hasard.nextDouble();
                }
                poids[i] = hasard.nextInt(5) == 0 ? 0 : entiers ? hasard.nextInt(50) : 50 * hasard.nextDouble();
                acquis[i] = existant && hasard.nextInt(3) > 0 ? hasard.nextInt(14) : RIEN;
            }
            var melange = new ArrayList<Integer>();
            for (int j = 0; j < m; j++) {
                melange.add(hasard.nextInt(melange.size() + 1), j);
            }
            int imposes = hasard.nextInt(3);
            int refuses = hasard.nextInt(Math.min(3, m - imposes));
            int libres = m - imposes - refuses;
            int p = Math.max(1, imposes + (libres == 0 ? 0 : hasard.nextInt(libres + 1)));
            return new Cas(
                    temps,
                    poids,
                    acquis,
                    1 + hasard.nextInt(6),
                    Math.min(p, m - refuses),
                    melange.subList(0, imposes),
                    melange.subList(imposes, imposes + refuses));
        }

        DemandeDImplantation demande(ObjectifDImplantation objectif) {
            var trajets = TableDesDurees.de(temps);
            var demande = switch (objectif) {
                case COUVERTURE -> DemandeDImplantation.couverture(trajets, poids, seuil, p);
                case TEMPS -> DemandeDImplantation.temps(trajets, poids, p);
                case TOUS -> DemandeDImplantation.tous(trajets, poids, seuil);
            };
            return demande.avecAcquis(acquis).sansSites(refuses).avecImposes(imposes);
        }

        double temps(int client, int choix) {
            double t = acquis[client];
            for (int j = 0; j < temps[client].length; j++) {
                if ((choix >> j & 1) == 1) {
                    t = Math.min(t, temps[client][j]);
                }
            }
            return t;
        }

        double couvert(int choix) {
            double somme = 0;
            for (int i = 0; i < poids.length; i++) {
                somme += temps(i, choix) <= seuil ? poids[i] : 0;
            }
            return somme;
        }

        double total(int choix) {
            double somme = 0;
            for (int i = 0; i < poids.length; i++) {
                somme += poids[i] == 0 ? 0 : poids[i] * temps(i, choix);
            }
            return somme;
        }

        /** Every set of sites that the question allows, of {@code p} sites or of any number. */
        List<Integer> choix(boolean toutNombre) {
            var choix = new ArrayList<Integer>();
            for (int c = 0; c < 1 << temps[0].length; c++) {
                int ici = c;
                if (imposes.stream().allMatch(j -> (ici >> j & 1) == 1)
                        && refuses.stream().noneMatch(j -> (ici >> j & 1) == 1)
                        && (toutNombre || Integer.bitCount(c) == p)) {
                    choix.add(c);
                }
            }
            return choix;
        }

        double meilleur(ObjectifDImplantation objectif) {
            return switch (objectif) {
                case COUVERTURE ->
                    choix(false).stream().mapToDouble(this::couvert).max().orElseThrow();
                case TEMPS ->
                    choix(false).stream().mapToDouble(this::total).min().orElseThrow();
                case TOUS -> {
                    double possible = choix(true).stream()
                            .mapToDouble(this::couvert)
                            .max()
                            .orElseThrow();
                    yield choix(true).stream()
                            .filter(c -> couvert(c) > possible - 1e-9)
                            .mapToDouble(Integer::bitCount)
                            .min()
                            .orElseThrow();
                }
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAnswerIsTheBestOfAllChoicesAndSaysSo(ObjectifDImplantation objectif) {
        for (long graine = 0; graine < 300; graine++) {
            var cas = Cas.tire(graine);
            var reponse = Implantation.resoudre(cas.demande(objectif));

            double meilleur = cas.meilleur(objectif);
            assertThat(reponse.valeur()).as("seed %d", graine).isCloseTo(meilleur, within(1e-5 * (1 + meilleur)));
            assertThat(reponse.exact()).as("seed %d", graine).isTrue();
            assertThat(reponse.ecart()).isZero();
            assertThat(reponse.numeros())
                    .doesNotHaveDuplicates()
                    .containsAll(cas.imposes)
                    .noneMatch(cas.refuses::contains);
            if (objectif != ObjectifDImplantation.TOUS) {
                assertThat(reponse.numeros()).hasSize(cas.p);
            }
        }
    }

    @Test
    void theValueIsWhatTheSitesOfTheAnswerAreWorth() {
        for (long graine = 300; graine < 400; graine++) {
            var cas = Cas.tire(graine);
            var couverture = Implantation.resoudre(cas.demande(ObjectifDImplantation.COUVERTURE));
            var temps = Implantation.resoudre(cas.demande(ObjectifDImplantation.TEMPS));

            assertThat(couverture.valeur()).isCloseTo(cas.couvert(bits(couverture)), within(1e-9));
            assertThat(temps.valeur()).isCloseTo(cas.total(bits(temps)), within(1e-9));
            double gagne = couverture.sites().stream()
                    .mapToDouble(ReponseDImplantation.SiteRetenu::gain)
                    .sum();
            assertThat(gagne).isCloseTo(couverture.valeur() - cas.couvert(0), within(1e-9));
            for (int i = 0; i < cas.poids.length; i++) {
                int site = temps.affectation().get(i);
                assertThat(site < 0 ? cas.acquis[i] : cas.temps[i][site]).isEqualTo(cas.temps(i, bits(temps)));
            }
        }
    }

    @Test
    void moreSitesNeverServeLess() {
        for (long graine = 0; graine < 40; graine++) {
            var cas = Cas.tire(graine);
            var couverture = Implantation.courbe(cas.demande(ObjectifDImplantation.COUVERTURE), 10, () -> false);
            var temps = Implantation.courbe(cas.demande(ObjectifDImplantation.TEMPS), 10, () -> false);

            assertThat(couverture.stream().map(ReponseDImplantation::valeur)).isSorted();
            assertThat(temps.stream().map(r -> -r.valeur())).isSorted();
            int premier = Math.max(1, cas.imposes.size());
            assertThat(couverture).hasSize(Math.min(10, cas.temps[0].length - cas.refuses.size()) - premier + 1);
            assertThat(couverture.getFirst().nombre()).isEqualTo(premier);
        }
    }

    /** Too large and too short to be proved: the bound still has to hold. */
    @ParameterizedTest
    @ValueSource(ints = {1, 40, 200})
    void aSearchThatIsCutGivesAnAnswerAndAnHonestBound(int regards) {
        var points = ville(250);
        var poids = poids(250);
        var entier = Implantation.resoudre(DemandeDImplantation.couverture(points, poids, 700, 12));
        var tempsEntier = Implantation.resoudre(DemandeDImplantation.temps(points, poids, 12));
        var reste = new int[] {regards};
        var coupe =
                Implantation.resoudre(DemandeDImplantation.couverture(points, poids, 700, 12), () -> reste[0]-- <= 0);
        var resteDeTemps = new int[] {regards};
        var tempsCoupe =
                Implantation.resoudre(DemandeDImplantation.temps(points, poids, 12), () -> resteDeTemps[0]-- <= 0);

        assertThat(coupe.numeros()).hasSize(12);
        assertThat(coupe.valeur()).isLessThanOrEqualTo(entier.valeur());
        assertThat(coupe.borne()).isGreaterThanOrEqualTo(entier.valeur());
        assertThat(tempsCoupe.numeros()).hasSize(12);
        assertThat(tempsCoupe.valeur()).isGreaterThanOrEqualTo(tempsEntier.valeur());
        assertThat(tempsCoupe.borne()).isLessThanOrEqualTo(tempsEntier.valeur());
    }

    @Test
    void noDelayAtAllStillGivesAnAnswer() {
        var demande = DemandeDImplantation.tous(ville(300), poids(300), 500).avecDelai(Duration.ZERO);

        var reponse = Implantation.resoudre(demande);

        assertThat(reponse.borne()).isBetween(0.0, reponse.valeur());
        assertThat(reponse.horsDAtteinte()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameAnswer(ObjectifDImplantation objectif) {
        var demande = switch (objectif) {
            case COUVERTURE -> DemandeDImplantation.couverture(ville(200), poids(200), 600, 9);
            case TEMPS -> DemandeDImplantation.temps(ville(200), poids(200), 9);
            case TOUS -> DemandeDImplantation.tous(ville(200), poids(200), 900);
        };
        var une = Implantation.resoudre(demande.avecGraine(7));
        var deux = Implantation.resoudre(demande.avecGraine(7));

        assertThat(deux.numeros()).isEqualTo(une.numeros());
        assertThat(deux.borne()).isEqualTo(une.borne());
    }

    @Test
    void whoCannotBeReachedIsNamedAndTheOthersAreReached() {
        var temps = new double[][] {{1, 9, 9}, {9, 2, 9}, {9, 9, 9}, {9, 9, 9}};
        var demande = DemandeDImplantation.tous(TableDesDurees.de(temps), new double[] {1, 1, 1, 0}, 5);

        var reponse = Implantation.resoudre(demande);

        assertThat(reponse.numeros()).containsExactlyInAnyOrder(0, 1);
        assertThat(reponse.horsDAtteinte()).containsExactly(2);
        assertThat(Implantation.resoudre(demande.avecAcquis(new double[] {RIEN, RIEN, 4, RIEN}))
                        .horsDAtteinte())
                .isEmpty();
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefusedWithTheReason() {
        var trajets = TableDesDurees.de(new double[][] {{1, 2}, {2, 1}});
        var un = new double[] {1, 1};
        assertThatThrownBy(() -> DemandeDImplantation.temps(trajets, un, 0)).hasMessageContaining("au moins 1");
        assertThatThrownBy(() -> DemandeDImplantation.temps(trajets, un, 3))
                .hasMessageContaining("seuls 2 sont possibles");
        assertThatThrownBy(() -> DemandeDImplantation.temps(trajets, new double[] {1, -1}, 1))
                .isInstanceOf(ImplantationRefusee.class);
        assertThatThrownBy(() -> DemandeDImplantation.couverture(trajets, un, Double.NaN, 1))
                .isInstanceOf(ImplantationRefusee.class);
        var demande = DemandeDImplantation.temps(trajets, un, 1);
        assertThatThrownBy(() -> demande.sansSites(List.of(0, 1))).hasMessageContaining("Tous les sites sont refusés");
        assertThatThrownBy(() -> demande.avecImposes(List.of(0, 1))).hasMessageContaining("imposez-en moins");
        assertThatThrownBy(() -> demande.avecImposes(List.of(0)).sansSites(List.of(0)))
                .hasMessageContaining("à la fois imposé et refusé");
        assertThatThrownBy(() -> TableDesDurees.de(new double[][] {{1, Double.NaN}}))
                .isInstanceOf(ImplantationRefusee.class);
        var loin = TableDesDurees.de(new double[][] {{1, RIEN}, {2, 1}});
        assertThatThrownBy(() -> Implantation.resoudre(DemandeDImplantation.temps(loin, un, 1)))
                .isInstanceOf(ImplantationRefusee.class);
    }

    private static int bits(ReponseDImplantation reponse) {
        return new TreeSet<>(reponse.numeros()).stream().mapToInt(j -> 1 << j).sum();
    }

    private static NuageDePoints ville(int n) {
        var hasard = new Random(n);
        var latitudes = new double[n];
        var longitudes = new double[n];
        Arrays.setAll(latitudes, i -> 48.77 + hasard.nextGaussian() * 0.02);
        Arrays.setAll(longitudes, i -> 5.16 + hasard.nextGaussian() * 0.03);
        return new NuageDePoints(latitudes, longitudes, NuageDePoints.RAYON_DE_LA_TERRE);
    }

    private static double[] poids(int n) {
        var hasard = new Random(n + 1);
        var poids = new double[n];
        Arrays.setAll(poids, i -> hasard.nextInt(300));
        return poids;
    }
}
