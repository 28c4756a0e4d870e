package fr.maillage.couverture.implantation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.couverture.DemandeDImplantation;
import fr.maillage.couverture.Implantation;
import fr.maillage.couverture.NuageDePoints;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine on a whole table says what the engine on rows says. */
class ResserrementTest {
    private static final Echeance SANS_FIN = Echeance.dans(Duration.ofDays(1), () -> false);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aTableIsAnsweredAsRowsAre(int graine) {
        var demande = ville(graine, 150, 1 + 2 * graine);
        var table = table(demande);

        var resserrement = new Resserrement(table, 1, SANS_FIN);
        resserrement.resoudre(new int[0]);

        var attendue = Implantation.resoudre(demande);
        assertThat(attendue.exact()).isTrue();
        assertThat(resserrement.meilleure.valeur).isCloseTo(attendue.valeur(), Percentage.withPercentage(1e-5));
        assertThat(resserrement.borne).isLessThanOrEqualTo(attendue.valeur() * (1 + 1e-6));
        assertThat(resserrement.exacte()).isTrue();
    }

    @Test
    void theBoundCountedByStretchesIsTheBoundCountedByRows() {
        var demande = ville(9, 200, 7);
        var table = table(demande);
        var rangees = table.restreindre(numeros(table.sites()), table.sites());
        double[] prix = LagrangeEntier.prixDe(table, new int[] {3, 50, 99, 140, 170, 180, 199});
        var entier = new LagrangeEntier(table, prix, Allure.LONGUE);
        var parRangees = new Lagrange(rangees.probleme(), rangees.prix(prix), Allure.LONGUE);

        entier.monter(0, 1e300, 1, 1, SANS_FIN, (c, b) -> {});
        entier.certifier();
        parRangees.monter(0, 1e300, 1, SANS_FIN, (c, b) -> {});

        assertThat(entier.borne).isCloseTo(parRangees.borne, within(1e-9 * Math.abs(parRangees.borne)));
    }

    @Test
    void aSmallerTableIsWorthTheSameForTheSitesItKeeps() {
        var table = table(ville(3, 200, 4));
        int[] choix = {10, 60, 110, 160};
        double valeur = table.valeur(choix);
        int[] pairs = Arrays.stream(numeros(200)).filter(j -> j % 2 == 0).toArray();
        int[] origines = Arrays.stream(choix).map(j -> table.origine[j]).toArray();

        var petite = table.reduire(pairs);

        assertThat(petite.valeur(petite.locaux(origines))).isEqualTo(valeur);
    }

    private static int[] numeros(int n) {
        var numeros = new int[n];
        Arrays.setAll(numeros, j -> j);
        return numeros;
    }

    private static TableEntiere table(DemandeDImplantation demande) {
        return java.util.Objects.requireNonNull(new ConstructionDesTemps(demande).table(SANS_FIN));
    }

    private static DemandeDImplantation ville(int graine, int n, int p) {
        var hasard = new Random(graine);
        var latitudes = new double[n];
        var longitudes = new double[n];
        var poids = new double[n];
        Arrays.setAll(latitudes, i -> 48.77 + hasard.nextGaussian() * 0.02);
        Arrays.setAll(longitudes, i -> 5.16 + hasard.nextGaussian() * 0.03);
        Arrays.setAll(poids, i -> 1 + hasard.nextInt(50));
        return DemandeDImplantation.temps(
                new NuageDePoints(latitudes, longitudes, NuageDePoints.RAYON_DE_LA_TERRE), poids, p);
    }
}
