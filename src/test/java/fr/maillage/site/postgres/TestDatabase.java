package fr.maillage.site.postgres;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * The database of the tests: one embedded PostgreSQL for the whole test JVM, started by the first that asks, in a
 * temporary folder, stopped at the end.
 *
 * <p>A {@code @SpringBootTest} has nothing to do: {@code META-INF/spring.factories} of the test resources registers
 * this initializer for every context, so that no test ever touches the data directory of the person who builds. Tests
 * share the tables: give your rows names of your own, never count on an empty table, never truncate one.
 *
 * <p>A test that needs an empty site sets {@code maillage.essai.base=neuve}: a new database on the same server. A test of the
 * launcher itself sets {@code maillage.essai.base=propre} and its own {@code maillage.repertoire}.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static @Nullable EmbeddedPostgres shared;

    static synchronized EmbeddedPostgres shared() {
        if (shared == null) {
            shared = EmbeddedPostgres.start(TemporaryData.directory());
        }
        return shared;
    }

    /** Settings of a Spring context that works on the shared database as on an external one. */
    static Map<String, Object> settings() {
        return settings(Access.DATABASE);
    }

    private static Map<String, Object> settings(String database) {
        var access = shared().access();
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://" + Access.HOST + ":" + access.port() + "/" + database,
                "spring.datasource.username",
                Access.USER,
                "spring.datasource.password",
                access.password(),
                // Tests make the places that they look at.
                "maillage.demonstration",
                "non",
                // Cached contexts keep their pools: small ones, or the server runs out of connections.
                "spring.datasource.hikari.maximum-pool-size",
                "4");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var base = environment.getProperty("maillage.essai.base", "commune");
        if (base.equals("neuve")) {
            var settings = settings(newDatabase());
            environment.getPropertySources().addFirst(new MapPropertySource("base-d-essai", settings));
        } else if (!base.equals("propre") && !StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            environment.getPropertySources().addFirst(new MapPropertySource("base-d-essai", settings()));
        }
        if (!environment.containsProperty("db-scheduler.enabled")) {
            // Background work of cached contexts would get in the way of the tests: they call it themselves.
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("taches-d-essai", Map.of("db-scheduler.enabled", "false")));
        }
        if (environment.getProperty("maillage.geocodage.adresse", "").startsWith("https:")) {
            // No test asks a service of the outside world.
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("geocodeur-d-essai", Map.of("maillage.geocodage.adresse", "")));
        }
    }

    private static String newDatabase() {
        var name = "essai_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = shared().access().asSuperuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + Access.USER);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static synchronized void stop() {
        if (shared != null) {
            shared.close();
            shared = null;
        }
    }
}
