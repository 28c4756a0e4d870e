package fr.maillage.couverture.implantation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.couverture.DemandeDImplantation;
import fr.maillage.couverture.TableDesDurees;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The delay, by a clock that moves one millisecond at each look and at each row of costs, whatever the machine. */
class EcheanceTest {
    private static final long MILLISECONDE = 1_000_000;

    /** In whole table, in rows, and set covering; the delay falls within the rows of costs or later. */
    @ParameterizedTest
    @CsvSource({
        "temps, 2500, 1, 100",
        "temps, 2500, 1, 2600",
        "temps, 2500, 1, 2700",
        "temps, 300, 8, 50",
        "temps, 300, 8, 700",
        "couverture, 300, 8, 20",
        "couverture, 300, 8, 400",
        "tous, 300, 0, 30",
        "tous, 300, 0, 500"
    })
    void littleIsDoneOnceTheDelayIsOver(String objectif, int n, int p, long delai) {
        var ville = new Ville(n);
        var poids = new double[n];
        java.util.Arrays.setAll(poids, i -> 1 + i % 7 + 0.1234 * i);
        var demande = switch (objectif) {
            case "temps" -> DemandeDImplantation.temps(ville, poids, p);
            case "couverture" -> DemandeDImplantation.couverture(ville, poids, 0.1, p);
            default -> DemandeDImplantation.tous(ville, poids, 0.05);
        };
        var echeance = Echeance.dans(Duration.ofMillis(delai), () -> false, ville::regarder);

        var reponse = Moteur.resoudre(demande, List.of(), echeance);

        // Rows of small questions are read to the end: that is counted here but takes no time anybody sees.
        long lues = n <= 300 ? 2 * n : 0;
        assertThat(ville.maintenant / MILLISECONDE).isLessThan(delai + lues + 60);
        assertThat(reponse.sites()).hasSize(p == 0 ? reponse.nombre() : p);
        if (objectif.equals("couverture")) {
            assertThat(reponse.borne()).isGreaterThanOrEqualTo(reponse.valeur());
        } else {
            assertThat(reponse.borne()).isBetween(0.0, reponse.valeur());
        }
    }

    /** Points of a square of side 1. */
    private static final class Ville implements TableDesDurees {
        private final double[] x;
        private final double[] y;
        private long maintenant;

        Ville(int n) {
            var hasard = new Random(n);
            x = hasard.doubles(n).toArray();
            y = hasard.doubles(n).toArray();
        }

        long regarder() {
            maintenant += MILLISECONDE;
            return maintenant;
        }

        @Override
        public int clients() {
            return x.length;
        }

        @Override
        public int sites() {
            return x.length;
        }

        @Override
        public void depuis(int client, double[] durees) {
            maintenant += MILLISECONDE;
            for (int j = 0; j < x.length; j++) {
                durees[j] = duree(client, j);
            }
        }

        @Override
        public double duree(int client, int site) {
            return Math.hypot(x[client] - x[site], y[client] - y[site]);
        }
    }
}
