package fr.maillage.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written with ordinary spaces and « - » here; the figures themselves carry no-break spaces and the minus sign. */
class FormatsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999, 999",
        "1000, 1 000",
        "34969, 34 969",
        "1234567, 1 234 567",
        "-1234, -1 234",
        "-9223372036854775808, -9 223 372 036 854 775 808"
    })
    void groupsThousands(long valeur, String attendu) {
        assertThat(lisible(Formats.entier(valeur))).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "1234.5, 1, '1 234,5'",
        "2.152, 1, '2,2'",
        "0.273, 1, '0,3'",
        "0.25, 1, '0,3'",
        "-0.25, 1, '-0,3'",
        "12, 2, '12,00'",
        "-0.04, 1, '0,0'",
        "1e9, 0, '1 000 000 000'",
        "NaN, 1, non disponible",
        "Infinity, 1, non disponible"
    })
    void writesDecimalsAfterAComma(double valeur, int decimales, String attendu) {
        assertThat(lisible(Formats.nombre(valeur, decimales))).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"0.3, '+0,3'", "-2, '-2,0'", "0.04, '0,0'", "-0.04, '0,0'", "NaN, non disponible"})
    void signsScores(double valeur, String attendu) {
        assertThat(lisible(Formats.signe(valeur, 1))).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 commune", "1, 1 commune", "2, 2 communes", "1234, 1 234 communes"})
    void pluralStartsAtTwo(long valeur, String attendu) {
        assertThat(lisible(Formats.compte(valeur, "commune", "communes"))).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-12, 12 mars 2022", "2026-08-01, 1er août 2026"})
    void writesDatesInWords(LocalDate jour, String attendu) {
        assertThat(lisible(Formats.date(jour))).isEqualTo(attendu);
    }

    @Test
    void neverBreaksALineInsideAFigure() {
        assertThat(Formats.pourcent(1234.5, 1)).isEqualTo("1\u202f234,5\u00a0%");
        assertThat(Formats.avecUnite(3, 1, "km")).isEqualTo("3,0\u00a0km");
        assertThat(Formats.pourcent(Double.NaN, 1)).isEqualTo("non disponible");
    }

    private static String lisible(String texte) {
        return texte.replace('\u202f', ' ').replace('\u00a0', ' ').replace('\u2212', '-');
    }
}
