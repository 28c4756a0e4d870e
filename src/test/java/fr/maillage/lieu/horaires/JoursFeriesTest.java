package fr.maillage.lieu.horaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoursFeriesTest {
    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2038, 2038-04-25"
    })
    void easterFallsOnItsDate(int annee, LocalDate paques) {
        assertThat(JoursFeries.paques(annee)).isEqualTo(paques);
    }

    @Test
    void anOrdinaryYearHasElevenPublicHolidays() {
        assertThat(JoursFeries.de(2026, "55"))
                .hasSize(11)
                .containsKeys(
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 7, 14));
    }

    @Test
    void ascensionMayFallOnTheFirstOrTheEighthOfMay() {
        assertThat(JoursFeries.de(2008, "55")).hasSize(10).containsEntry(LocalDate.of(2008, 5, 1), "fête du Travail");
        assertThat(JoursFeries.de(2024, "55")).containsKeys(LocalDate.of(2024, 5, 8), LocalDate.of(2024, 5, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "57, 2026-04-03, 55",
        "67, 2026-12-26, 54",
        "68, 2026-04-03, 70",
        "971, 2026-05-27, 972",
        "972, 2026-05-22, 973",
        "973, 2026-06-10, 974",
        "974, 2026-12-20, 976",
        "976, 2026-04-27, 971"
    })
    void someDepartementsHaveMore(String departement, LocalDate jour, String autre) {
        assertThat(new Zone(departement).ferie(jour)).isTrue();
        assertThat(new Zone(autre).ferie(jour)).isFalse();
    }

    @Test
    void overseasHaveTheirOwnClock() {
        var midi = Instant.parse("2026-07-01T12:00:00Z");

        assertThat(Zone.METROPOLE.heureLocale(midi)).hasToString("2026-07-01T14:00");
        assertThat(Zone.deCommune("97411").heureLocale(midi)).hasToString("2026-07-01T16:00");
        assertThat(Zone.deCommune("97105").heureLocale(midi)).hasToString("2026-07-01T08:00");
        assertThat(Zone.deCommune("").fuseau()).hasToString("Europe/Paris");
    }
}
