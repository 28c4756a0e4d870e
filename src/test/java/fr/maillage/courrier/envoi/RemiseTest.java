package fr.maillage.courrier.envoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemiseTest {
    private static final Instant MAINTENANT = Instant.parse("2026-03-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT5M", "3, PT15M", "4, PT1H", "5, PT3H", "6, PT6H", "7, PT6H", "1000, PT6H"})
    void eachTryComesLaterThanTheOneBefore(int essais, Duration attente) {
        assertThat(Remise.apres(essais, MAINTENANT, Instant.MAX)).contains(MAINTENANT.plus(attente));
    }

    @Test
    void theLastTryIsNotPastTheMomentToGiveUp() {
        assertThat(Remise.apres(1, MAINTENANT, MAINTENANT.plusSeconds(60))).isPresent();
        assertThat(Remise.apres(1, MAINTENANT, MAINTENANT.plusSeconds(59))).isEmpty();
    }
}
