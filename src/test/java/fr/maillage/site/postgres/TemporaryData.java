package fr.maillage.site.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Data directories for tests. JUnit's {@code @TempDir} will not do: root's PostgreSQL runs as another user, whom that
 * folder (mode 700) does not let through. All share one folder of unpacked binaries; all go when the test JVM ends.
 */
final class TemporaryData {
    private static final Path PARENT = parent();
    private static final AtomicBoolean CLEANED = new AtomicBoolean();

    private TemporaryData() {}

    private static Path parent() {
        try {
            var parent = Files.createTempDirectory("maillage-essai-");
            new DataDirectory(parent).prepare(HostSystem.current());
            Files.createDirectory(parent.resolve("binaires"));
            return parent;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataDirectory directory() {
        if (CLEANED.compareAndSet(false, true)) {
            Runtime.getRuntime().addShutdownHook(new Thread(TemporaryData::clean));
        }
        try {
            var directory = new DataDirectory(Files.createTempDirectory(PARENT, "donnees-"));
            Files.createDirectory(directory.postgresql());
            Files.createSymbolicLink(directory.binaries(), PARENT.resolve("binaires"));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A directory whose cluster is created and stopped, as after a first day: a copy, faster than a creation. */
    static DataDirectory alreadyServed() {
        var copy = directory();
        try {
            var outcome = Command.run(List.of(
                    "cp",
                    "-a",
                    Template.DIRECTORY.cluster().toString(),
                    Template.DIRECTORY.password().toString(),
                    copy.postgresql().toString()));
            if (outcome.code() != 0) {
                throw new IOException(outcome.output());
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made once, by the first test that asks. */
    private static final class Template {
        private static final DataDirectory DIRECTORY = directory();

        static {
            EmbeddedPostgres.start(DIRECTORY).close();
        }
    }

    /** What a test left running would keep its files: the deletion then says so on the console. */
    private static void clean() {
        TestDatabase.stop();
        try {
            Binaries.delete(PARENT);
        } catch (IOException e) {
            System.err.println("left behind by the tests: " + e.getMessage());
        }
    }
}
