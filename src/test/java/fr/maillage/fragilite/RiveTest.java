package fr.maillage.fragilite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.territoire.Commune;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiveTest {
    @Test
    void aWaterSideWhereTheMostFragileGatherIsNamed() {
        var communes = communes("-sur-Meuse", 6, 24);

        assertThat(Rive.de(communes, communes.subList(0, 6))).hasValueSatisfying(rive -> {
            assertThat(rive.nom()).isEqualTo("Meuse");
            assertThat(rive.communes()).isEqualTo(6);
            assertThat(rive.fragiles()).isEqualTo(6);
            assertThat(rive.hasard()).isLessThan(1e-5);
        });
    }

    @Test
    void aShareThatChanceWouldGiveIsNotNamed() {
        var communes = communes("-sur-Meuse", 6, 24);
        var fragiles = new ArrayList<>(communes.subList(4, 12));

        assertThat(Rive.de(communes, fragiles)).isEmpty();
    }

    @Test
    void tooFewCommunesAreNotAWaterSide() {
        var communes = communes("-sur-Ornain", Rive.MINIMUM - 1, 26);

        assertThat(Rive.de(communes, communes.subList(0, Rive.MINIMUM - 1))).isEmpty();
    }

    @Test
    void aRiverIsNamedAsTheCommunesNameIt() {
        assertThat(Rive.de(
                        communes("-sur-l’Isle", 6, 24),
                        communes("-sur-l’Isle", 6, 24).subList(0, 6)))
                .hasValueSatisfying(rive -> assertThat(rive.nom()).isEqualTo("l’Isle"));
    }

    @Test
    void theProbabilityIsThatOfTheHypergeometricLaw() {
        // 5 marked among 10, 5 drawn: all five in one way out of 252; at least four in 1 + 5 × 5.
        assertThat(Rive.auMoins(5, 5, 5, 10)).isCloseTo(1 / 252.0, within(1e-12));
        assertThat(Rive.auMoins(4, 5, 5, 10)).isCloseTo(26 / 252.0, within(1e-12));
        assertThat(Rive.auMoins(0, 5, 5, 10)).isCloseTo(1, within(1e-12));
        assertThat(Rive.auMoins(2, 3, 9, 10)).as("a draw of nearly all").isCloseTo(1, within(1e-12));
    }

    private static List<Commune> communes(String fin, int bordant, int autres) {
        var communes = new ArrayList<Commune>();
        for (int i = 0; i < bordant + autres; i++) {
            communes.add(new Commune(
                    "%05d".formatted(i),
                    "Bourg" + (i < bordant ? fin : ""),
                    "55",
                    null,
                    100,
                    List.of(),
                    null,
                    null,
                    Double.NaN));
        }
        return communes;
    }
}
