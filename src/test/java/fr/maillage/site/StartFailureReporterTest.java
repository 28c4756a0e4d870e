package fr.maillage.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.BindException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.web.server.PortInUseException;

/** Every known reason not to start has its French words, however deep it lies. */
class StartFailureReporterTest {
    static Stream<Arguments> reasons() {
        return Stream.of(
                arguments(new DemarrageImpossible("Raison.", "Remède."), "Raison.", "Remède."),
                arguments(new PortInUseException(8080), "port 8080 est déjà utilisé", "--port"),
                arguments(new BindException("Cannot assign"), "ne peut pas être ouverte", "127.0.0.1"),
                arguments(new SQLException("Connection refused"), "base de données ne répond pas", "spring.datasource"),
                arguments(new FlywayException("Validate failed"), "ne correspond pas à cette version", "sauvegarde"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void aKnownReasonIsToldWithItsRemedy(Throwable reason, String message, String remedy) {
        var found = StartFailureReporter.explain(new IllegalStateException(new RuntimeException(reason)));
        assertThat(found).isPresent();
        assertThat(StartFailureReporter.text(found.get()))
                .contains(message, remedy, "Que faire\u00a0:")
                .doesNotContain("\tat ");
    }

    @Test
    void anUnknownReasonIsLeftToSpringBoot() {
        assertThat(new StartFailureReporter(null).reportException(new IllegalStateException("autre")))
                .isFalse();
    }
}
