package fr.maillage.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTest {
    private static final String ECRIT = """
            10h Accueil et présentation

            10h30-11h20 Les enjeux : l’indice, l’offre
            11:20 – 11:55 / Vos idées
            11h55 à 12h La suite
            """;

    private static Programme lu(String texte) {
        return ((Programme.Lecture.Lu) Programme.lire(texte)).programme();
    }

    @Test
    void aProgrammeIsReadALineForEachSequence() {
        var programme = lu(ECRIT);
        assertThat(programme.sequences())
                .extracting(Programme.Sequence::heures)
                .containsExactly("10h", "10h30\u201311h20", "11h20\u201311h55", "11h55\u201312h");
        assertThat(programme.sequences())
                .extracting(Programme.Sequence::titre)
                .containsExactly("Accueil et présentation", "Les enjeux : l’indice, l’offre", "Vos idées", "La suite");
        assertThat(programme.duree(0)).contains(Duration.ofMinutes(30));
        assertThat(programme.duree(3)).contains(Duration.ofMinutes(5));
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        assertThat(lu(lu(ECRIT).ecrire())).isEqualTo(lu(ECRIT));
        assertThat(lu("")).isEqualTo(Programme.VIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accueil", "25h Accueil", "10h", "11h-10h À rebours", "10h60 Trop"})
    void aLineThatIsNoSequenceIsRefusedWithItsNumber(String ligne) {
        assertThat(Programme.lire("9h Café\n" + ligne))
                .isInstanceOfSatisfying(
                        Programme.Lecture.Refuse.class,
                        refus -> assertThat(refus.explication()).startsWith("Ligne 2\u00a0:"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10h-11h Un;10h30-12h Deux | commence avant que
            9h-10h Un;10h-11h Deux | sort des heures
            10h-11h Un;11h-13h Deux | sort des heures
            """)
    void whatDoesNotHoldTogetherIsSaid(String lignes, String dit) {
        assertThat(lu(lignes.replace(';', '\n')).avertissements(LocalTime.of(10, 0), LocalTime.of(12, 0)))
                .singleElement()
                .asString()
                .contains(dit);
    }
}
