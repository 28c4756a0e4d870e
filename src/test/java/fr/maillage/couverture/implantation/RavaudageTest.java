package fr.maillage.couverture.implantation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The search for coverage, on problems small enough to try every choice. */
class RavaudageTest {
    private static final Echeance SANS_FIN = Echeance.dans(Duration.ofDays(1), () -> false);
    private static final int SITES = 14;

    @Test
    void itFindsTheBestOfAllChoicesAndSaysWhatItIsWorth() {
        for (int graine = 0; graine < 40; graine++) {
            var q = couverture(new Random(graine), 4);
            var meilleure = new Solution();

            new Ravaudage(q, new int[0], graine, SANS_FIN).chercher(meilleure, 300_000, Double.NEGATIVE_INFINITY);

            assertThat(meilleure.sites).as("seed %d", graine).hasSize(4).doesNotHaveDuplicates();
            assertThat(meilleure.valeur).isCloseTo(q.valeur(q.locaux(meilleure.sites)), within(1e-9));
            assertThat(meilleure.valeur).as("seed %d", graine).isCloseTo(moindre(q), within(1e-9));
        }
    }

    @Test
    void aValueThatSufficesEndsIt() {
        var q = couverture(new Random(1), SITES - 1);
        var meilleure = new Solution();

        new Ravaudage(q, new int[0], 1, SANS_FIN).chercher(meilleure, Long.MAX_VALUE / 4, 1e6);

        assertThat(meilleure.valeur).isLessThan(1e6);
    }

    @Test
    void itSearchesCoverageOnly() {
        var rangees = new Rangees(1);
        rangees.commencer(1, 9);
        rangees.ajouter(0, 3);
        rangees.ajouter(1, 4);

        assertThat(Ravaudage.convient(rangees.probleme(1, 0, 2))).isFalse();
        assertThat(Ravaudage.convient(couverture(new Random(1), 2))).isTrue();
    }

    private static double moindre(Probleme q) {
        double moindre = Double.POSITIVE_INFINITY;
        for (int c = 0; c < 1 << q.sites(); c++) {
            if (Integer.bitCount(c) == q.p) {
                int bits = c;
                int[] choix = java.util.stream.IntStream.range(0, q.sites())
                        .filter(j -> (bits >> j & 1) == 1)
                        .toArray();
                moindre = Math.min(moindre, q.valeur(choix));
            }
        }
        return moindre;
    }

    private static Probleme couverture(Random hasard, int p) {
        var rangees = new Rangees(60);
        for (int i = 0; i < 60; i++) {
            rangees.commencer(1 + hasard.nextInt(50), 1);
            hasard.ints(0, SITES)
                    .distinct()
                    .limit(1 + hasard.nextInt(3))
                    .sorted()
                    .forEach(j -> rangees.ajouter(j, 0));
        }
        return rangees.probleme(p, 0, SITES);
    }
}
