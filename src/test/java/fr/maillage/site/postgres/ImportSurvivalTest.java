package fr.maillage.site.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.maillage.ImportWriter;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kills the program and PostgreSQL in the middle of an import: rows acknowledged are there, none is half written, and the import goes on to its end. */
class ImportSurvivalTest {
    private static final int ROWS = 1_500;

    private final DataDirectory directory = TemporaryData.directory();

    @BeforeEach
    void onlyWhereProcessesAreKilledThatWay() {
        assumeTrue(HostSystem.current().family() != HostSystem.Family.WINDOWS, "kill -9 is a Unix matter");
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        WriterProcess.killPostgres(directory);
        TemporaryData.delete(directory);
    }

    @Test
    void anImportThatWasKilledGoesOnWhereItStoodAndEndsWhole() throws Exception {
        int acknowledged;
        try (var writer = WriterProcess.start(directory, ROWS, ImportWriter.class)) {
            writer.awaitMore(2);
            writer.kill();
            acknowledged = Collections.max(writer.acknowledged());
        }
        WriterProcess.killPostgres(directory);
        try (var postgres = EmbeddedPostgres.start(directory);
                var connection = postgres.dataSource().getConnection()) {
            int kept = count(connection, "select count(*) from lieu.import_ligne");
            assertThat(kept).isGreaterThanOrEqualTo(acknowledged).isLessThan(ROWS);
            assertThat(halfWritten(connection)).isZero();
            // Its runner is known dead after a minute without a sign of life: no test waits for it.
            try (var statement = connection.createStatement()) {
                statement.execute("update lieu.import set battement = now() - interval '2 minutes'");
            }
        }
        try (var writer = WriterProcess.start(directory, ROWS, ImportWriter.class)) {
            writer.awaitMore(1);
            while (!writer.acknowledged().contains(ROWS)) {
                writer.awaitMore(1);
            }
            writer.kill();
        }
        WriterProcess.killPostgres(directory);
        try (var postgres = EmbeddedPostgres.start(directory);
                var connection = postgres.dataSource().getConnection()) {
            assertThat(count(connection, "select count(*) from lieu.import_ligne"))
                    .isEqualTo(ROWS);
            assertThat(count(connection, "select count(distinct identifiant) from lieu.alias where source = 'Essai'"))
                    .isEqualTo(ROWS);
            assertThat(count(connection, "select count(*) from lieu.lieu"))
                    .isEqualTo(count(connection, "select count(distinct lieu) from lieu.import_ligne"));
            assertThat(halfWritten(connection)).isZero();
        }
    }

    /** Places that no row accounts for, rows whose place or version is not there. */
    private static int halfWritten(Connection connection) throws SQLException {
        return count(connection, """
                select (select count(*) from lieu.lieu l where not exists (select 1 from lieu.import_ligne i where i.lieu = l.id))
                     + (select count(*) from lieu.lieu l where not exists
                           (select 1 from lieu.version v where v.lieu = l.id and v.numero = l.version))
                     + (select count(*) from lieu.import_ligne i where i.lieu is null)
                """);
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
