package fr.maillage.territoire.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UneFauteTest {
    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "verdun, verdun, true",
        "verdn, verdun, true", // missing
        "verduun, verdun, true", // added
        "verdin, verdun, true", // changed
        "vedrun, verdun, true", // swapped
        "verdnu, verdun, true", // swapped at the end
        "stresb, strasbourg, true", // beginning of a word
        "vardin, verdun, false", // two faults
        "metz, verdun, false",
        "strasbourgeois, strasbourg, false",
    })
    void forgivesOneFaultAndOnlyOne(String saisi, String mot, boolean attendu) {
        assertThat(UneFaute.presDuDebut(saisi, mot)).isEqualTo(attendu);
    }

    @Test
    void tellsAWholeWordFromABeginning() {
        assertThat(UneFaute.pres("verdn", "verdun")).isTrue();
        assertThat(UneFaute.pres("stresb", "strasbourg")).isFalse();
    }
}
