package fr.maillage.couverture.reseau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.territoire.Coordonnees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roads invented for the test: a street of two stretches, one way in its second half, and a lane back round the corner. */
class ReseauRoutierTest {
    private static final Coordonnees OUEST = new Coordonnees(5.000, 49.000);
    private static final Coordonnees MILIEU = new Coordonnees(5.030, 49.000);
    private static final Coordonnees EST = new Coordonnees(5.060, 49.000);
    private static final Coordonnees LOIN = new Coordonnees(5.5, 49.5);

    @TempDir
    Path dossier;

    private Path routes() throws IOException {
        var texte = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>\n");
        noeud(texte, 1, OUEST);
        noeud(texte, 2, MILIEU);
        noeud(texte, 3, EST);
        noeud(texte, 4, new Coordonnees(5.060, 49.030));
        noeud(texte, 5, new Coordonnees(5.030, 49.030));
        rue(texte, 10, "<tag k='highway' v='primary'/>", 1, 2);
        rue(texte, 11, "<tag k='highway' v='primary'/><tag k='oneway' v='yes'/>", 2, 3);
        rue(texte, 12, "<tag k='highway' v='primary'/>", 3, 4, 5, 2);
        Path fichier = dossier.resolve("routes.osm");
        Files.writeString(fichier, texte.append("</osm>\n"));
        return fichier;
    }

    private static void noeud(StringBuilder texte, int id, Coordonnees position) {
        texte.append("<node id='%d' version='1' lat='%s' lon='%s'/>%n"
                .formatted(id, position.latitude(), position.longitude()));
    }

    private static void rue(StringBuilder texte, int id, String etiquettes, int... noeuds) {
        texte.append("<way id='%d' version='1'>".formatted(id));
        for (int noeud : noeuds) {
            texte.append("<nd ref='%d'/>".formatted(noeud));
        }
        texte.append(etiquettes).append("</way>\n");
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
        Path casse = dossier.resolve("casse.osm.pbf");
        Files.writeString(casse, "this is no extract");
        assertThatThrownBy(() -> ReseauRoutier.ouvrir(casse, cache))
                .isInstanceOf(ReseauIllisible.class)
                .hasMessageContaining("Téléchargez-le de nouveau");
        Path vide = dossier.resolve("vide.osm");
        Files.writeString(vide, "<?xml version='1.0'?><osm version='0.6'></osm>");
        assertThatThrownBy(() -> ReseauRoutier.ouvrir(vide, cache)).isInstanceOf(ReseauIllisible.class);
        try (Stream<Path> restes = Files.list(cache)) {
            assertThat(restes).isEmpty();
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
