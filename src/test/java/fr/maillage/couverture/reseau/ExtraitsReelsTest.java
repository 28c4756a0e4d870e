package fr.maillage.couverture.reseau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.maillage.territoire.Coordonnees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two small extracts of OpenStreetMap that stand beside the project, when they are there. */
class ExtraitsReelsTest {
    private static final Path RESEAU = Path.of("..", "shared", "donnees", "reseau");

    @TempDir
    Path cache;

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.9, 0.999})
    void anExtractCutInTheMiddleIsToldAndLeavesNothing(double part) throws IOException {
        Path entier = RESEAU.resolve("saint_barthelemy.osm.pbf");
        assumeTrue(Files.isReadable(entier), "no ../shared beside the project: real roads are not tried");
        byte[] octets = Files.readAllBytes(entier);
        Path coupe = Files.write(cache.resolve("coupe.osm.pbf"), Arrays.copyOf(octets, (int) (part * octets.length)));
        assertThatThrownBy(() -> ReseauRoutier.ouvrir(coupe, cache.resolve("cache")))
                .isInstanceOf(ReseauIllisible.class)
                .hasMessageContaining("coupe.osm.pbf");
        assertThat(cache.resolve("cache")).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "monaco-osrm.osm.pbf, 7.40, 43.73, 4000",
        "saint_barthelemy.osm.pbf, -62.85, 17.89, 900",
    })
    void timesFromEverywhereArePlausibleAndNeverShorterThanTheCrowFlies(
            String fichier, double ouest, double sud, int carrefours) {
        Path extrait = RESEAU.resolve(fichier);
        assumeTrue(Files.isReadable(extrait), "no ../shared beside the project: real roads are not tried");
        var hasard = new Random(7);
        var points = new ArrayList<Coordonnees>();
        for (int i = 0; i < 60; i++) {
            points.add(new Coordonnees(ouest + 0.03 * hasard.nextDouble(), sud + 0.02 * hasard.nextDouble()));
        }
        try (var reseau = ReseauRoutier.ouvrir(extrait, cache)) {
            assertThat(reseau.carrefours()).isGreaterThan(carrefours);
            List<Coordonnees> lieux = points.subList(0, 20);
            double[][] minutes = reseau.minutesVers(lieux, points);
            int atteints = 0;
            for (int i = 0; i < lieux.size(); i++) {
                for (int j = 0; j < points.size(); j++) {
                    if (!Double.isNaN(minutes[i][j])) {
                        atteints++;
                        // Both ends move to the nearest road, which may be some hundreds of metres away.
                        double km = Math.max(0, lieux.get(i).kilometresJusqua(points.get(j)) - 1);
                        assertThat(minutes[i][j]).isBetween(km / 130 * 60, 60.0);
                    }
                }
            }
            assertThat(atteints).isGreaterThan(600);
        }
    }
}
