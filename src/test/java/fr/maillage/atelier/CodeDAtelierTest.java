package fr.maillage.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeDAtelierTest {
    @RepeatedTest(20)
    void aCodeIsReadAsItIsShown() {
        var code = CodeDAtelier.tirer();
        assertThat(CodeDAtelier.lire(CodeDAtelier.affiche(code))).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"k7m3pq,k7m3pq", "K7M 3PQ,k7m3pq", "'  k7m-3pq. ',k7m3pq"})
    void blanksCapitalsAndHyphensDoNotMatter(String saisie, String code) {
        assertThat(CodeDAtelier.lire(saisie)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k7m3p", "k7m3pqq", "k7m3p0", "k7m3pé", "<b>k7m"})
    void whatCannotBeACodeIsNone(String saisie) {
        assertThat(CodeDAtelier.lire(saisie)).isEmpty();
    }
}
