package fr.maillage.lieu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {
    private static final String ALPHABET = "234789CDFGHJKLMNPQRTVWX";

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        for (int i = 0; i < 200; i++) {
            var code = Code.de(Jeton.tirer());
            var ecrit = code.lisible();
            assertThat(ecrit).matches("[2-9C-X]{5}-[2-9C-X]{5}-[2-9C-X]{5}");
            assertThat(Code.lire(ecrit)).contains(code);
            assertThat(Code.lire(" " + ecrit.toLowerCase(Locale.ROOT).replace("-", " ") + "\n"))
                    .contains(code);
            assertThat(Code.lire(ecrit.replace("-", ""))).contains(code);
            assertThat(Code.lire(ecrit.replace('L', '1')
                            .replace('G', '6')
                            .replace('2', 'Z')
                            .replace('8', 'B')))
                    .contains(code);
        }
    }

    @Test
    void everyWrongCharacterAndEverySwapOfTwoIsFound() {
        var juste = Code.de(Jeton.tirer()).caracteres();
        for (int i = 0; i < juste.length(); i++) {
            for (char autre : ALPHABET.toCharArray()) {
                if (autre != juste.charAt(i)) {
                    assertThat(Code.lire(juste.substring(0, i) + autre + juste.substring(i + 1)))
                            .isEmpty();
                }
            }
            for (int j = i + 1; j < juste.length() - 1; j++) {
                if (juste.charAt(i) != juste.charAt(j)) {
                    var echange = new StringBuilder(juste);
                    echange.setCharAt(i, juste.charAt(j));
                    echange.setCharAt(j, juste.charAt(i));
                    assertThat(Code.lire(echange.toString()))
                            .as("%d and %d", i, j)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aDraftAlwaysGivesTheSameCodeAndTwoDraftsNever() {
        var jeton = Jeton.tirer();
        assertThat(Code.de(jeton)).isEqualTo(Code.de(jeton));
        var codes = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            codes.add(Code.de(Jeton.tirer()).caracteres());
        }
        assertThat(codes).hasSize(1000);
    }

    @ParameterizedTest
    @CsvSource({"''", "bonjour", "22222-22222", "AEIOU-AEIOU-AEIOU", "2222222222222222", "<script>", "22222-22222-2222é"
    })
    void whatIsNoCodeIsNotRead(String saisie) {
        assertThat(Code.lire(saisie)).isEmpty();
    }

    @Test
    void neitherCodeNorTokenIsEverWrittenInAJournal() {
        var jeton = Jeton.tirer();
        assertThat(jeton.toString()).doesNotContain(jeton.valeur());
        assertThat(Code.de(jeton).toString()).doesNotContain(Code.de(jeton).caracteres());
    }

    @ParameterizedTest
    @CsvSource({
        "22550001800018, true",
        "22550001800019, false",
        "35600000000048, true",
        "35600000012300, true",
        "35600000012345, false",
        "2255000180001, false",
        "2255000180001A, false"
    })
    void aSiretIsCheckedByItsSum(String numero, boolean valable) {
        assertThat(Siret.valable(numero)).isEqualTo(valable);
    }
}
