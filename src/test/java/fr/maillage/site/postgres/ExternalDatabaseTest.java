package fr.maillage.site.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose database it is: the one that is set, else ours. */
class ExternalDatabaseTest {
    private final DataDirectory directory = TemporaryData.directory();
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class))
            .withUserConfiguration(EmbeddedPostgresConfiguration.class)
            .withPropertyValues("maillage.repertoire=" + directory.root());

    @Test
    void anExternalServerIsUsedAndNothingIsLaunched() {
        var settings = TestDatabase.settings().entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        runner.withPropertyValues(settings).run(context -> {
            assertThat(context).doesNotHaveBean(EmbeddedPostgres.class);
            assertThat(one(context.getBean(JdbcClient.class))).isEqualTo(1);
            assertThat(directory.cluster()).doesNotExist();
        });
    }

    @Test
    void withoutOneTheProgramBringsItsOwn() {
        runner.run(context -> {
            assertThat(one(context.getBean(JdbcClient.class))).isEqualTo(1);
            assertThat(context.getBean(EmbeddedPostgres.class).directory()).isEqualTo(directory);
            assertThat(PostmasterFile.in(directory.cluster())).exists();
        });
        assertThat(PostmasterFile.in(directory.cluster()))
                .as("stopped with the program")
                .doesNotExist();
    }

    private static int one(JdbcClient base) {
        return base.sql("select 1").query(Integer.class).single();
    }
}
