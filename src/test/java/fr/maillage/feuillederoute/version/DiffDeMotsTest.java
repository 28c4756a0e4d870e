package fr.maillage.feuillederoute.version;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.version.DiffDeMots.Segment;
import fr.maillage.feuillederoute.version.DiffDeMots.Sorte;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words crossed out and added. */
class DiffDeMotsTest {
    private static String sauf(List<Segment> segments, Sorte sorte) {
        return segments.stream()
                .filter(s -> s.sorte() != sorte)
                .map(Segment::texte)
                .collect(Collectors.joining());
    }

    @Test
    void oneWordForAnotherIsShownAlone() {
        assertThat(DiffDeMots.de("Former les agents", "Former les élus"))
                .containsExactly(
                        new Segment(Sorte.GARDE, "Former les "),
                        new Segment(Sorte.RETIRE, "agents"),
                        new Segment(Sorte.AJOUTE, "élus"));
    }

    @Test
    void severalWordsInARowAreCrossedOutTogether() {
        assertThat(DiffDeMots.de("un deux trois", "quatre cinq six"))
                .containsExactly(
                        new Segment(Sorte.RETIRE, "un deux trois"), new Segment(Sorte.AJOUTE, "quatre cinq six"));
    }

    @Test
    void theSameTextHasNoDifference() {
        assertThat(DiffDeMots.de("Le même.", "Le même.")).containsExactly(new Segment(Sorte.GARDE, "Le même."));
        assertThat(DiffDeMots.de("", "")).isEmpty();
    }

    /** Whatever the texts: what is kept and crossed out is the first, what is kept and added is the second, and no sort follows itself. */
    @Test
    void bothTextsAreFoundAgain() {
        var hasard = new Random(6);
        for (int essai = 0; essai < 3000; essai++) {
            var avant = texte(hasard);
            var apres = texte(hasard);
            var segments = DiffDeMots.de(avant, apres);
            assertThat(sauf(segments, Sorte.AJOUTE)).isEqualTo(avant);
            assertThat(sauf(segments, Sorte.RETIRE)).isEqualTo(apres);
            assertThat(IntStream.range(1, segments.size())
                            .noneMatch(i -> segments.get(i).sorte()
                                    == segments.get(i - 1).sorte()))
                    .isTrue();
        }
    }

    private static String texte(Random hasard) {
        return IntStream.range(0, hasard.nextInt(14))
                .mapToObj(
                        i -> List.of("a", "b", " ", "\n", "é1", ", ", "’", "😀").get(hasard.nextInt(8)))
                .collect(Collectors.joining());
    }

    @Test
    void twoLongTextsWithoutAWordInCommonAreReadAsWrittenAgain() {
        var avant = IntStream.range(0, 3000).mapToObj(i -> "x" + i).collect(Collectors.joining(" "));
        var apres = IntStream.range(0, 3000).mapToObj(i -> "y" + i).collect(Collectors.joining("-"));
        var segments = DiffDeMots.de("Début " + avant, "Début " + apres);
        assertThat(sauf(segments, Sorte.AJOUTE)).isEqualTo("Début " + avant);
        assertThat(sauf(segments, Sorte.RETIRE)).isEqualTo("Début " + apres);
        assertThat(segments.getFirst().sorte()).isEqualTo(Sorte.GARDE);
    }
}
