package fr.maillage.site.postgres;

import java.util.Map;
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
 * <p>A test of the launcher itself sets {@code maillage.essai.base=propre} and its own {@code maillage.repertoire}.
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
        var access = shared().access();
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://" + Access.HOST + ":" + access.port() + "/" + Access.DATABASE,
                "spring.datasource.username",
                Access.USER,
                "spring.datasource.password",
                access.password(),
                // Cached contexts keep their pools: small ones, or the server runs out of connections.
                "spring.datasource.hikari.maximum-pool-size",
                "4",
                // Background work of cached contexts would get in the way of the tests: they call it themselves.
                "db-scheduler.enabled",
                "false");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        boolean own = "propre".equals(environment.getProperty("maillage.essai.base"));
        if (!own && !StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            environment.getPropertySources().addFirst(new MapPropertySource("base-d-essai", settings()));
        }
    }

    static synchronized void stop() {
        if (shared != null) {
            shared.close();
            shared = null;
        }
    }
}
