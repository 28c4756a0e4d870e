package fr.maillage.couverture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Coverings too large to try every choice, whose proof opens sites for good and then branches. */
class PreuvesDesVillesTest {
    /** Two seeds search in another order: what both call the best must be worth the same. */
    @Test
    void whatIsProvedDoesNotDependOnTheSeed() {
        for (int graine = 0; graine < 12; graine++) {
            var ville = ville(graine);
            var une = Implantation.resoudre(ville.avecGraine(1));
            var autre = Implantation.resoudre(ville.avecGraine(2));

            assertThat(une.exact()).as("town %d", graine).isTrue();
            assertThat(autre.exact()).as("town %d", graine).isTrue();
            assertThat(autre.valeur()).as("town %d", graine).isEqualTo(une.valeur());
            assertThat(une.numeros()).doesNotHaveDuplicates().hasSize(ville.nombre());
        }
    }

    private static DemandeDImplantation ville(int graine) {
        var hasard = new Random(graine);
        int n = 500;
        var latitudes = new double[n];
        var longitudes = new double[n];
        for (int i = 0; i < n; i++) {
            latitudes[i] = 45.7 + 0.01 * hasard.nextInt(5) + 0.004 * hasard.nextGaussian();
            longitudes[i] = 4.8 + 0.01 * hasard.nextInt(5) + 0.005 * hasard.nextGaussian();
        }
        double[] poids = IntStream.range(0, n).mapToDouble(i -> 1 + hasard.nextInt(500)).toArray();
        return DemandeDImplantation.couverture(
                        new NuageDePoints(latitudes, longitudes, NuageDePoints.RAYON_DE_LA_TERRE), poids, 250, 25)
                .avecDelai(Duration.ofSeconds(60));
    }
}
