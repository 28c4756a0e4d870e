package fr.maillage.site.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.maillage.SelectionWriter;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kills the program and PostgreSQL while selections are being written: what was acknowledged is there, and whole. */
class SurvivalTest {
    private static final int ENOUGH = 300;

    private final DataDirectory directory = TemporaryData.directory();
    private final Set<Integer> acknowledged = new TreeSet<>();

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
    void nothingAcknowledgedIsLostWhenTheProgramIsKilled() throws Exception {
        try (var writer = WriterProcess.start(directory, 0)) {
            writer.awaitMore(ENOUGH);
            long postmaster =
                    PostmasterFile.read(directory.cluster()).orElseThrow().pid();
            writer.kill();
            acknowledged.addAll(writer.acknowledged());
            assertThat(ProcessHandle.of(postmaster))
                    .as("PostgreSQL outlives the program")
                    .isPresent();
        }
        try (var writer = WriterProcess.start(directory, 1_000_000)) {
            writer.awaitMore(ENOUGH);
            writer.kill();
            acknowledged.addAll(writer.acknowledged());
        }
        assertNothingLost();
    }

    @Test
    void nothingAcknowledgedIsLostWhenPostgresqlIsKilledAndTheProgramStartsItAgain() throws Exception {
        try (var writer = WriterProcess.start(directory, 0)) {
            writer.awaitMore(ENOUGH);
            long before = WriterProcess.killPostgres(directory);
            writer.awaitMore(ENOUGH);
            long after = PostmasterFile.read(directory.cluster()).orElseThrow().pid();
            assertThat(after).as("another PostgreSQL answers").isNotEqualTo(before);

            WriterProcess.killPostgres(directory);
            writer.kill();
            acknowledged.addAll(writer.acknowledged());
        }
        assertNothingLost();
    }

    /** Starts once more, as the next day would, and compares row by row. */
    private void assertNothingLost() throws SQLException {
        var kept = new HashMap<String, List<String>>();
        try (var postgres = EmbeddedPostgres.start(directory);
                var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select nom, codes from territoire.selection")) {
            while (rows.next()) {
                kept.put(rows.getString(1), List.of((String[]) rows.getArray(2).getArray()));
            }
        }
        var lost = acknowledged.stream()
                .filter(number -> !kept.containsKey(SelectionWriter.nom(number)))
                .toList();
        System.out.println("Survie : " + acknowledged.size() + " sélections acquittées, " + lost.size() + " perdues, "
                + kept.size() + " gardées");
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(2 * ENOUGH);
        assertThat(lost).isEmpty();
        assertThat(kept).allSatisfy((nom, codes) -> {
            int number = Integer.parseInt(nom.substring("essai ".length()));
            assertThat(codes).isEqualTo(SelectionWriter.codes(number));
        });
    }
}
