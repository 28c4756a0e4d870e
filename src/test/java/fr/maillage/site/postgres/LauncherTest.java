package fr.maillage.site.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.maillage.site.DemarrageImpossible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the launcher finds when it arrives, and what it says when it cannot go on. */
class LauncherTest {
    private final DataDirectory directory = TemporaryData.alreadyServed();

    @BeforeEach
    void onlyOnUnix() {
        assumeTrue(HostSystem.current().family() != HostSystem.Family.WINDOWS, "signals and permissions of Unix");
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        WriterProcess.killPostgres(directory);
    }

    @Test
    void aStoppedDatabaseLeavesNoProcessAndStartsAgain() throws Exception {
        try (var postgres = EmbeddedPostgres.start(directory)) {
            execute(postgres, "create table reste (n int)");
        }
        assertThat(PostmasterFile.in(directory.cluster())).doesNotExist();
        try (var postgres = EmbeddedPostgres.start(directory)) {
            execute(postgres, "insert into reste values (1)");
        }
    }

    @Test
    void aServerLeftByAKilledProgramIsAdopted() throws Exception {
        long left = startOutside().pid();
        try (var postgres = EmbeddedPostgres.start(directory)) {
            assertThat(PostmasterFile.read(directory.cluster()).orElseThrow().pid())
                    .isEqualTo(left);
            execute(postgres, "create table adoptee (n int)");
        }
        assertThat(PostmasterFile.in(directory.cluster())).doesNotExist();
    }

    @Test
    void aFileLeftByAKilledServerIsNoObstacle() throws Exception {
        startOutside();
        WriterProcess.killPostgres(directory);
        assertThat(PostmasterFile.in(directory.cluster())).exists();
        try (var postgres = EmbeddedPostgres.start(directory)) {
            execute(postgres, "select 1");
        }
    }

    @Test
    void aNumberTakenSinceByAnotherProgramIsNoObstacle() throws Exception {
        var me = ProcessHandle.current().pid();
        Files.writeString(
                PostmasterFile.in(directory.cluster()), me + "\n" + directory.cluster() + "\n1\n1\n\n127.0.0.1\n");
        try (var postgres = EmbeddedPostgres.start(directory)) {
            execute(postgres, "select 1");
        }
    }

    @Test
    void anInterruptedCreationIsBegunAgain() throws Exception {
        var fresh = TemporaryData.directory();
        Files.createDirectories(fresh.unfinishedCluster());
        Files.writeString(fresh.unfinishedCluster().resolve("PG_VERSION"), "18");
        try (var postgres = EmbeddedPostgres.start(fresh)) {
            execute(postgres, "select 1");
        }
        assertThat(fresh.unfinishedCluster()).doesNotExist();
    }

    @Test
    void aSecondProgramOnTheSameDirectoryIsRefused() {
        try (var running = EmbeddedPostgres.start(directory)) {
            assertThat(running.directory()).isEqualTo(directory);
            assertRefused(
                    "Maillage tourne déjà",
                    String.valueOf(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsTold() throws IOException {
        // Under a file: refused to everybody, root included.
        var file = Files.createFile(directory.root().resolve("fichier"));
        assertThatExceptionOfType(DemarrageImpossible.class)
                .isThrownBy(() -> EmbeddedPostgres.start(file.resolve("donnees")))
                .withMessageContaining("ne peut pas être écrit")
                .satisfies(e -> assertThat(e.remede()).contains("maillage.repertoire"));
    }

    @Test
    void aPasswordThatDoesNotOpenTheDatabaseIsTold() throws IOException {
        Files.writeString(directory.password(), "autre\n");
        assertRefused("n'ouvre pas la base", "mot-de-passe");
        assertThat(PostmasterFile.in(directory.cluster()))
                .as("nothing is left running")
                .doesNotExist();

        Files.delete(directory.password());
        assertRefused("n'ouvre pas la base", "mot-de-passe");
    }

    @Test
    void aDatabaseOfAnotherVersionIsTold() throws IOException {
        Files.writeString(directory.cluster().resolve("PG_VERSION"), "17\n");
        assertRefused("autre version de PostgreSQL", "17");
    }

    private void assertRefused(String... words) {
        assertThatExceptionOfType(DemarrageImpossible.class)
                .isThrownBy(() -> EmbeddedPostgres.start(directory))
                .satisfies(e -> assertThat(e.getMessage()).contains(words))
                .satisfies(e -> assertThat(e.remede()).isNotBlank());
    }

    /** A PostgreSQL as a killed program leaves it: running, with nobody who holds the lock. */
    private PostmasterFile startOutside() throws Exception {
        var host = HostSystem.current();
        directory.prepare(host);
        var binaries = Binaries.unpack(host, directory.binaries());
        new Cluster(directory, binaries, UnprivilegedUser.choose(host, directory.cluster())).start();
        return PostmasterFile.read(directory.cluster()).orElseThrow();
    }

    private static void execute(EmbeddedPostgres postgres, String order) throws Exception {
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(order);
        }
    }

    @Test
    void eachSystemHasItsUsualDirectory() {
        var family = HostSystem.Family.LINUX;
        var user = new HostSystem(family, "x86_64", false);
        assertThat(user.defaultDirectory(java.util.Map.of(), "/home/ada"))
                .isEqualTo(Path.of("/home/ada/.local/share/maillage"));
        assertThat(user.defaultDirectory(java.util.Map.of("XDG_DATA_HOME", "/donnees"), "/home/ada"))
                .isEqualTo(Path.of("/donnees/maillage"));
        assertThat(user.defaultDirectory(java.util.Map.of("XDG_DATA_HOME", "relatif"), "/home/ada"))
                .isEqualTo(Path.of("/home/ada/.local/share/maillage"));
        assertThat(new HostSystem(family, "x86_64", true).defaultDirectory(java.util.Map.of(), "/root"))
                .isEqualTo(Path.of("/var/lib/maillage"));
        assertThat(List.of("Mac OS X", "Windows 11", "Linux").stream().map(HostSystem::family))
                .containsExactly(HostSystem.Family.DARWIN, HostSystem.Family.WINDOWS, HostSystem.Family.LINUX);
    }
}
