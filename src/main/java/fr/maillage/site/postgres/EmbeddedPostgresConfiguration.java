package fr.maillage.site.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The program's database when no external server is set; with one, Spring Boot's own configuration serves. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
class EmbeddedPostgresConfiguration {

    @Bean
    EmbeddedPostgres embeddedPostgres(@Value("${maillage.repertoire:}") String directory) {
        return EmbeddedPostgres.start(directory.isBlank() ? EmbeddedPostgres.defaultDirectory() : Path.of(directory));
    }

    /** Depends on PostgreSQL, so it is closed before it. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedPostgres postgres) {
        var pool = new HikariDataSource();
        pool.setDataSource(postgres.dataSource());
        return pool;
    }
}
