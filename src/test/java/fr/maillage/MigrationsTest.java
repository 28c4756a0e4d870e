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
    private static final Map<String, Integer> NUMBERS = Map.of(
            "courrier",
            2,
            "compte",
            4,
            "territoire",
            10,
            "indicateur",
            20,
            "fragilite",
            30,
            "lieu",
            40,
            "couverture",
            50,
            "demarche",
            60,
            "enquete",
            65,
            "atelier",
            70);

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
