package fr.maillage.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomSimplifieTest {
    @ParameterizedTest(name = "« {0} » is « {1} »")
    @CsvSource({
        "Saint-Mihiel, st mihiel",
        "SAINTE-MENEHOULD, Ste Menehould",
        "Kœur-la-Grande, koeur la grande",
        "L’Haÿ-les-Roses, l'hay les roses"
    })
    void twoWritingsOfOneNameAreAlike(String une, String autre) {
        assertThat(NomSimplifie.de(une)).isEqualTo(NomSimplifie.de(autre));
    }

    @Test
    void twoNamesAreNot() {
        assertThat(NomSimplifie.de("Saint-Martin")).isNotEqualTo(NomSimplifie.de("Saint-Martial"));
    }

    @Test
    void aNameContainsItsPartsAndTheEmptyOne() {
        var nom = NomSimplifie.de("Saint-Maurice-sous-les-Côtes");

        assertThat(nom.contient(NomSimplifie.de("ST MAU"))).isTrue();
        assertThat(nom.contient(NomSimplifie.de("cotes"))).isTrue();
        assertThat(nom.contient(NomSimplifie.de(" "))).isTrue();
        assertThat(nom.contient(NomSimplifie.de("Meuse"))).isFalse();
    }
}
