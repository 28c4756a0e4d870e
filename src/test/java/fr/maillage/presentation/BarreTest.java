package fr.maillage.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarreTest {
    @ParameterizedTest
    @CsvSource({
        "0, 100.0, 0.0",
        "3, 100.0, 100.0",
        "-3, 0.0, 100.0",
        "-1.5, 50.0, 50.0",
        "12, 100.0, 100.0",
        "-12, 0.0, 100.0"
    })
    void startsFromTheMiddleAndStopsAtTheEnds(double score, String x, String largeur) {
        var barre = new Barre(score, Double.NaN, 3);

        assertThat(barre.x(score)).isEqualTo(x);
        assertThat(barre.largeur(score)).isEqualTo(largeur);
    }

    @Test
    void aMissingScoreDrawsNothing() {
        assertThat(new Barre(Double.NaN, 1, 3).existe(Double.NaN)).isFalse();
    }
}
