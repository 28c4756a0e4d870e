package fr.maillage.site.commande;

import fr.maillage.site.postgres.EmbeddedPostgres;
import fr.maillage.site.postgres.RunningServer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The places and the territories on their database, without the site: for verbs that read or write them. On a data directory that a server
 * uses, works on the server's PostgreSQL.
 */
final class SansSite {
    private SansSite() {}

    /** @param repertoire data directory; null for the one of the settings */
    static ConfigurableApplicationContext ouvrir(@Nullable Path repertoire) {
        var reglages = new ArrayList<String>();
        reglages.add("--logging.level.root=WARN");
        // Its goodbyes would come after the last line of the report, which programs read.
        reglages.add("--logging.level.com.zaxxer.hikari=ERROR");
        if (repertoire != null) {
            reglages.add("--maillage.repertoire=" + repertoire);
        }
        return new SpringApplicationBuilder(LieuxEtTerritoires.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .initializers(contexte -> rejoindre(contexte.getEnvironment()))
                .run(reglages.toArray(String[]::new));
    }

    private static void rejoindre(ConfigurableEnvironment environnement) {
        if (!environnement.getProperty("spring.datasource.url", "").isBlank()) {
            return;
        }
        var reglage = environnement.getProperty("maillage.repertoire", "");
        var dossier = reglage.isBlank() ? EmbeddedPostgres.defaultDirectory() : Path.of(reglage);
        RunningServer.settings(dossier).ifPresent(acces -> {
            var tout = new HashMap<String, Object>(acces);
            // The server has done it, in its own version.
            tout.put("spring.flyway.enabled", "false");
            environnement.getPropertySources().addFirst(new MapPropertySource("serveur-en-marche", tout));
        });
    }

    /** Not a @Configuration: the site, which scans this package, must not take it in. */
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan({
        "fr.maillage.territoire",
        "fr.maillage.lieu.registre",
        "fr.maillage.lieu.recensement.execution",
        "fr.maillage.lieu.travail",
        "fr.maillage.site.postgres"
    })
    @ComponentScan(
            basePackages = "fr.maillage.lieu",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    "fr\\.maillage\\.lieu\\.(LieuConfiguration|ImportDeRecensement|fusion\\.PairesEnBase)"))
    static class LieuxEtTerritoires {
        @Bean
        Clock heure() {
            return Clock.systemUTC();
        }
    }
}
