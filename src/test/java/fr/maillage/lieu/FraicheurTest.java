package fr.maillage.lieu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FraicheurTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, A_JOUR",
        "2026-05-25, A_JOUR",
        "2026-05-24, A_SURVEILLER",
        "2025-11-25, A_SURVEILLER",
        "2025-11-24, A_VERIFIER",
        "2025-05-25, A_VERIFIER",
        "2025-05-24, A_ACTUALISER",
        "1970-01-01, A_ACTUALISER"
    })
    void aPlaceAgesAtSixTwelveAndEighteenMonths(LocalDate majLe, Fraicheur attendue) {
        assertThat(Fraicheur.de(majLe, JOUR)).isEqualTo(attendue);
    }

    @Test
    void anUnknownDateIsToBeBroughtUpToDate() {
        assertThat(Fraicheur.de(null, JOUR)).isEqualTo(Fraicheur.A_ACTUALISER);
    }
}
