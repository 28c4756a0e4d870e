package fr.maillage.couverture.reseau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.territoire.Coordonnees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReseauRoutierTest {
    private static final Coordonnees OUEST = RoutesDEssai.OUEST;
    private static final Coordonnees MILIEU = RoutesDEssai.MILIEU;
    private static final Coordonnees EST = RoutesDEssai.EST;
    private static final Coordonnees LOIN = RoutesDEssai.LOIN;

    @TempDir
    Path dossier;

    private Path routes() throws IOException {
        return RoutesDEssai.ecrire(dossier);
    }

    @Test
    void aTimeIsTheOneOfTheWayThereNotOfTheWayBack() throws IOException {
        try (var reseau = ReseauRoutier.ouvrir(routes(), dossier.resolve("cache"))) {
            double[][] minutes = reseau.minutesVers(List.of(EST, MILIEU), List.of(MILIEU, EST, OUEST));
            double direct = minutes[0][0];
            double detour = minutes[1][1];
            assertThat(direct).as("about two kilometres of main road").isBetween(1.0, 4.0);
            assertThat(detour).as("round the corner: one way only").isGreaterThan(2.5 * direct);
            assertThat(minutes[0][1]).isZero();
            assertThat(minutes[0][2]).isEqualTo(2 * direct, within(0.1));
        }
    }

    @Test
    void aPointFarFromAnyRoadHasNoTime() throws IOException {
        try (var reseau = ReseauRoutier.ouvrir(routes(), dossier.resolve("cache"))) {
            assertThat(reseau.dessert(LOIN)).isFalse();
            double[][] minutes = reseau.minutesVers(List.of(EST, LOIN), List.of(MILIEU, LOIN));
            assertThat(minutes[0][0]).isPositive();
            assertThat(List.of(minutes[0][1], minutes[1][0], minutes[1][1])).containsOnly(Double.NaN);
        }
    }

    @Test
    void theSecondOpeningReadsTheCache() throws IOException {
        Path routes = routes();
        Path cache = dossier.resolve("cache");
        ReseauRoutier.ouvrir(routes, cache).close();
        try (Stream<Path> graphes = Files.list(cache)) {
            assertThat(graphes).singleElement().satisfies(g -> assertThat(g).isDirectoryContaining("glob:**edges*"));
        }
        try (var reseau = ReseauRoutier.ouvrir(routes, cache)) {
            assertThat(reseau.minutesVers(List.of(EST), List.of(MILIEU))[0][0]).isPositive();
        }
    }

    @Test
    void aMissingOrBrokenExtractIsToldAndLeavesNothing() throws IOException {
        Path cache = dossier.resolve("cache");
        assertThatThrownBy(() -> ReseauRoutier.ouvrir(dossier.resolve("absent.osm.pbf"), cache))
                .isInstanceOf(ReseauIllisible.class)
                .hasMessageContaining("n’existe pas")
                .hasMessageContaining("maillage.couverture.reseau");
        assertThatThrownBy(() -> ReseauRoutier.ouvrir(dossier, cache))
                .as("a folder is no file")
                .isInstanceOf(ReseauIllisible.class);
        // Empty, a text, a size that lies, a spreadsheet.
        for (byte[] octets : List.of(
                new byte[0],
                "this is no extract".getBytes(StandardCharsets.UTF_8),
                new byte[] {127, -1, -1, -1, 10, 9},
                new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})) {
            Path casse = Files.write(dossier.resolve("casse.osm.pbf"), octets);
            assertThatThrownBy(() -> ReseauRoutier.ouvrir(casse, cache))
                    .as("%d bytes", octets.length)
                    .isInstanceOf(ReseauIllisible.class)
                    .hasMessageContaining("casse.osm.pbf");
        }
        Path vide = dossier.resolve("vide.osm");
        Files.writeString(vide, "<?xml version='1.0'?><osm version='0.6'></osm>");
        assertThatThrownBy(() -> ReseauRoutier.ouvrir(vide, cache)).isInstanceOf(ReseauIllisible.class);
        try (Stream<Path> restes = Files.list(cache)) {
            assertThat(restes).isEmpty();
        }
    }

    @Test
    void anExtractReplacedByAnotherIsReadAnewAndItsFormerGraphGoes() throws IOException {
        Path routes = routes();
        Path cache = dossier.resolve("cache");
        double avant;
        try (var reseau = ReseauRoutier.ouvrir(routes, cache)) {
            avant = reseau.minutesVers(List.of(EST), List.of(MILIEU))[0][0];
        }
        Files.writeString(routes, Files.readString(routes).replace("v='primary'", "v='residential'"));
        try (var reseau = ReseauRoutier.ouvrir(routes, cache)) {
            assertThat(reseau.minutesVers(List.of(EST), List.of(MILIEU))[0][0]).isGreaterThan(1.2 * avant);
        }
        try (Stream<Path> graphes = Files.list(cache)) {
            assertThat(graphes).hasSize(1);
        }
    }

    @Test
    void aDamagedCacheIsRemovedAndTold() throws IOException {
        Path routes = routes();
        Path cache = dossier.resolve("cache");
        ReseauRoutier.ouvrir(routes, cache).close();
        Path graphe;
        try (Stream<Path> graphes = Files.list(cache)) {
            graphe = graphes.findFirst().orElseThrow();
        }
        Files.write(graphe.resolve("edges"), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> ReseauRoutier.ouvrir(routes, cache))
                .isInstanceOf(ReseauIllisible.class)
                .hasMessageContaining("abîmé");
        try (var reseau = ReseauRoutier.ouvrir(routes, cache)) {
            assertThat(reseau.carrefours()).isPositive();
        }
    }
}
