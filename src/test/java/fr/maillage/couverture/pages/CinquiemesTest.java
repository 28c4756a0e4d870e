package fr.maillage.couverture.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CinquiemesTest {
    @Test
    void eachClassHoldsAboutAsManyValues() {
        var hasard = new Random(5);
        double[] valeurs = DoubleStream.generate(hasard::nextDouble).limit(101).toArray();
        var classes = Cinquiemes.de(DoubleStream.of(valeurs));
        int[] effectifs = new int[1 + Cinquiemes.NOMBRE];
        DoubleStream.of(valeurs).forEach(v -> effectifs[classes.rang(v)]++);

        assertThat(effectifs[0]).isZero();
        assertThat(DoubleStream.of(valeurs).sorted().mapToObj(classes::rang)).isSorted();
        for (int c = 1; c <= Cinquiemes.NOMBRE; c++) {
            assertThat(effectifs[c]).isBetween(20, 21);
        }
    }

    @Test
    void equalValuesShareAClassAndUnknownOnesAreApart() {
        var classes = Cinquiemes.de(DoubleStream.of(0, 0, 0, 0, 0, 0, 0, 2, 3.06, Double.NaN));

        assertThat(classes.rang(0)).isEqualTo(1);
        assertThat(classes.rang(3.06)).isEqualTo(5);
        assertThat(classes.rang(Double.NaN)).isZero();
        assertThat(classes.libelle(1)).isEqualTo("jusqu’à 0,0");
        assertThat(classes.libelle(5)).isEqualTo("de 2,0 à 3,1");
    }

    @Test
    void withoutAnyValueEverythingIsUnknown() {
        assertThat(Cinquiemes.de(DoubleStream.of(Double.NaN)).rang(Double.NaN)).isZero();
    }
}
