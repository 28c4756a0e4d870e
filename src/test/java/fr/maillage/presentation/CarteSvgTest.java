package fr.maillage.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class CarteSvgTest {
    private static final double[] OUEST = {5.0, 49.0, 5.1, 49.0, 5.1, 49.1, 5.0, 49.1, 5.0, 49.0};
    private static final double[] EST = {5.1, 49.0, 5.2, 49.0, 5.2, 49.1, 5.1, 49.1, 5.1, 49.0};

    @Test
    void namesItselfAndWhatItShows() throws Exception {
        var svg = lire(carte("A & B", "« 1 < 2 »", OUEST, EST));

        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A & B");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("« 1 < 2 »");
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    @Test
    void keepsTheCodeOfEachShapeAndSaysItsValueToAPointer() throws Exception {
        var formes = lire(carte("t", "d", OUEST, EST)).getElementsByTagName("path");

        assertThat(formes.item(2).getAttributes().getNamedItem("data-code").getTextContent())
                .isEqualTo("forme-1");
        assertThat(formes.item(2).getTextContent()).isEqualTo("libellé 1");
    }

    @Test
    void aPointBearsWhatIsWrittenInItAndNothingElse() {
        var carte = new Carte(
                "carte",
                "t",
                "d",
                carte("t", "d", OUEST).couches(),
                List.of(),
                List.of(),
                List.of(
                        new Carte.Repere("", "site", "Premier", 5.05, 49.05, "<1>", ""),
                        new Carte.Repere("", "site", "Second", 5.06, 49.06, "", "")),
                null);

        assertThat(new CarteSvg(carte).dessiner())
                .contains("<text>&lt;1&gt;</text>")
                .containsOnlyOnce("<text>");
    }

    @Test
    void neighboursShareTheSameLine() {
        var traces = traces(new CarteSvg(carte("t", "d", OUEST, EST)).dessiner());

        assertThat(sommets(traces.get(0))).containsAnyElementsOf(sommets(traces.get(1)));
        assertThat(sommets(traces.get(0)).stream()
                        .filter(sommets(traces.get(1))::contains)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void aShapeSmallerThanAUnitIsStillAValidPath() {
        double[] minuscule = {5.15, 49.05, 5.15000001, 49.05, 5.15, 49.05000001, 5.15, 49.05};

        assertThat(traces(new CarteSvg(carte("t", "d", EST, minuscule)).dessiner())
                        .get(1))
                .matches("M\\d+ \\d+l0 0z");
    }

    @Test
    void aMapWithoutAnyShapeIsStillADrawing() throws Exception {
        var vide = new Carte("c", "Rien", "Aucun contour", List.of(), List.of(), List.of());

        assertThat(lire(vide).getDocumentElement().getAttribute("viewBox")).startsWith("0 0 ");
    }

    @Test
    void carriesNoStyleAttributeSinceThePolicyOfThePagesForbidsThem() {
        assertThat(new CarteSvg(carte("t", "d", OUEST)).dessiner()).doesNotContain("style=");
    }

    @Test
    void saysWhereAWebMapMustLayIt() {
        assertThat(new CarteSvg(carte("t", "d", OUEST)).bornes().split(","))
                .extracting(Double::parseDouble)
                .satisfiesExactly(
                        sud -> assertThat(sud).isBetween(48.99, 49.0),
                        ouest -> assertThat(ouest).isBetween(4.99, 5.0),
                        nord -> assertThat(nord).isBetween(49.1, 49.11),
                        est -> assertThat(est).isBetween(5.1, 5.11));
    }

    @Test
    void leavesOutANameThatWouldCoverAnEarlierOne() {
        var etiquettes = List.of(
                new Carte.Etiquette("Grande", 5.05, 49.05, 1),
                new Carte.Etiquette("Cachee", 5.051, 49.05, 2),
                new Carte.Etiquette("Loin", 5.05, 49.09, 2));
        var couche = new Carte.Couche("classe-1", "", List.of(new Carte.Forme("1", "x", List.of(OUEST))));

        assertThat(new CarteSvg(new Carte("c", "t", "d", List.of(couche), List.of(), etiquettes)).dessiner())
                .contains(">Grande<", ">Loin<")
                .doesNotContain("Cachee");
    }

    private static Carte carte(String titre, String description, double[]... anneaux) {
        var formes = new java.util.ArrayList<Carte.Forme>();
        for (double[] anneau : anneaux) {
            formes.add(new Carte.Forme("forme-" + formes.size(), "libellé " + formes.size(), List.of(anneau)));
        }
        return new Carte(
                "c", titre, description, List.of(new Carte.Couche("classe-1", "", formes)), List.of(), List.of());
    }

    private static List<String> traces(String svg) {
        return Pattern.compile("data-code=\"[^\"]*\" d=\"([^\"]*)\"")
                .matcher(svg)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    /** Absolute vertices of a single-ring path « Mx yl dx dy…z ». */
    private static List<String> sommets(String trace) {
        var nombres = Pattern.compile("-?\\d+")
                .matcher(trace)
                .results()
                .mapToInt(r -> Integer.parseInt(r.group()))
                .toArray();
        var sommets = new java.util.ArrayList<String>();
        int x = 0;
        int y = 0;
        for (int i = 0; i < nombres.length; i += 2) {
            x += nombres[i];
            y += nombres[i + 1];
            sommets.add(x + " " + y);
        }
        return sommets;
    }

    private static Document lire(Carte carte) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(new CarteSvg(carte).dessiner())));
    }
}
