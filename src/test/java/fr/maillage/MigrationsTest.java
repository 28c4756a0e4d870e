package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each room numbers its migrations under its own number (docs/decisions/0004-one-history-of-migrations.md). */
class MigrationsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** A room that others look into has a smaller number than they: a new database is built in that order. */
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("courrier", 2),
            Map.entry("compte", 4),
            Map.entry("territoire", 10),
            Map.entry("indicateur", 20),
            Map.entry("fragilite", 30),
            Map.entry("lieu", 40),
            Map.entry("couverture", 50),
            Map.entry("demarche", 60),
            Map.entry("enquete", 65),
            Map.entry("atelier", 70),
            Map.entry("feuillederoute", 80));

    @Test
    void eachMigrationCarriesTheNumberOfItsRoom() throws IOException {
        var files = migrations();
        assertThat(files).isNotEmpty().allSatisfy(file -> {
            var room = MIGRATIONS.relativize(file).getName(0).toString();
            assertThat(NUMBERS).containsKey(room);
            assertThat(file.getFileName().toString()).matches("V" + NUMBERS.get(room) + "\\.\\d+__[a-z0-9_]+\\.sql");
        });
    }

    @Test
    void eachRoomKeepsToItsOwnSchema() throws IOException {
        for (var file : migrations()) {
            var room = MIGRATIONS.relativize(file).getName(0).toString();
            assertThat(Files.readString(file)).as("%s", file).doesNotContain("public.");
            assertThat(Files.readAllLines(file))
                    .filteredOn(line -> line.startsWith("create table"))
                    .allMatch(line -> line.startsWith("create table " + room + "."));
        }
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.walk(MIGRATIONS)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
