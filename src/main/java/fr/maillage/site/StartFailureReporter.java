package fr.maillage.site;

import fr.maillage.territoire.preparation.SourceRefusee;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in French why the program does not start and what to do, without a stack trace. What it does not know is left
 * to Spring Boot's own reporter.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReporter implements SpringBootExceptionReporter {

    /** Spring Boot gives the context to every reporter; this one does not need it. */
    StartFailureReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var explanation = explain(failure);
        explanation.ifPresent(known -> System.err.writeBytes(text(known).getBytes(StandardCharsets.UTF_8)));
        return explanation.isPresent();
    }

    /** The French text of a refusal, as shown by every command. */
    static String text(DemarrageImpossible refusal) {
        return "\nMaillage ne démarre pas.\n" + refusal.getMessage() + "\nQue faire\u00a0: " + refusal.remede()
                + "\n\n";
    }

    static Optional<DemarrageImpossible> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DemarrageImpossible known -> {
                    return Optional.of(known);
                }
                case SourceRefusee refused -> {
                    return Optional.of(new DemarrageImpossible(
                            String.valueOf(refused.getMessage()),
                            "Corrigez le réglage maillage.tables, ou laissez-le vide pour les tables du programme."));
                }
                case PortInUseException taken -> {
                    return Optional.of(
                            new DemarrageImpossible(
                                    "Le port " + taken.getPort() + " est déjà utilisé par un autre programme.",
                                    "Choisissez-en un autre («\u00a0maillage servir --port 8081\u00a0»), ou arrêtez l'autre programme."));
                }
                case BindException refused -> {
                    return Optional.of(new DemarrageImpossible(
                            "L'adresse demandée ne peut pas être ouverte\u00a0: " + refused.getMessage() + ".",
                            "Donnez une adresse de cette machine\u00a0: 127.0.0.1 pour elle seule, 0.0.0.0 pour toutes les "
                                    + "siennes."));
                }
                case SQLException refused -> {
                    return Optional.of(new DemarrageImpossible(
                            "La base de données ne répond pas ou refuse\u00a0: " + refused.getMessage(),
                            "Vérifiez spring.datasource.url, username et password, et que le serveur accepte cette "
                                    + "machine."));
                }
                case FlywayException refused
                when refused.getCause() == null -> {
                    return Optional.of(new DemarrageImpossible(
                            "La base de données ne correspond pas à cette version de Maillage\u00a0: "
                                    + refused.getMessage(),
                            "Relancez la version qui a servi en dernier, ou restaurez une sauvegarde faite avec "
                                    + "celle-ci."));
                }
                default -> {
                    // Look further down the chain.
                }
            }
        }
        return Optional.empty();
    }
}
