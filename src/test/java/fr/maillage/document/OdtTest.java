package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The report of {@link Exemples} in OpenDocument. */
class OdtTest {
    private static final byte[] OCTETS = Redacteur.octets(Exemples.rapport(), Format.ODT);
    private static final Element CONTENU = Lus.piece(OCTETS, "content.xml");

    @Test
    void theTypeIsReadFromTheFirstBytes() {
        assertThat(new String(Arrays.copyOfRange(OCTETS, 30, 38), StandardCharsets.US_ASCII))
                .isEqualTo("mimetype");
        assertThat(new String(OCTETS, 38, Format.ODT.type().length(), StandardCharsets.US_ASCII))
                .isEqualTo(Format.ODT.type());
    }

    @Test
    void everyPieceIsInTheManifest() {
        var pieces = Lus.pieces(OCTETS);
        assertThat(Lus.elements(Lus.piece(OCTETS, "META-INF/manifest.xml"), "manifest:file-entry"))
                .extracting(e -> e.getAttribute("manifest:full-path"))
                .containsAll(pieces.keySet().stream()
                        .filter(p -> !p.equals("mimetype") && !p.startsWith("META-INF"))
                        .toList());
    }

    @Test
    void headingsHaveTheirLevel() {
        assertThat(Lus.elements(CONTENU, "text:h"))
                .extracting(h -> h.getAttribute("text:outline-level") + " " + h.getTextContent())
                .startsWith("1 Ce que les ateliers ont dit", "2 Fréquentation par intercommunalité")
                .contains("4 Réserves");
    }

    @Test
    void headerRowsAreRepeated() {
        var tableau = Lus.elements(CONTENU, "table:table").get(1);
        assertThat(Lus.elements(Lus.elements(tableau, "table:table-header-rows").getFirst(), "table:table-row"))
                .hasSize(2);
        assertThat(Lus.elements(tableau, "table:table-row")).hasSize(72);
        assertThat(Lus.elements(tableau, "table:title").getFirst().getTextContent())
                .isEqualTo("Indice par commune");
    }

    @Test
    void aDrawingStandsBeforeItsPictureAndSaysWhatItTells() {
        var cadre = Lus.elements(CONTENU, "draw:frame").get(1);
        assertThat(Lus.elements(cadre, "draw:image"))
                .extracting(i -> i.getAttribute("xlink:href"))
                .containsExactly("Pictures/image2.svg", "Pictures/image2.png");
        assertThat(Lus.elements(cadre, "svg:title").getFirst().getTextContent())
                .isEqualTo(Exemples.barres().alternative());
    }

    @Test
    void everyStyleAskedForIsThere() {
        var connus = new HashSet<String>();
        for (var racine : List.of(CONTENU, Lus.piece(OCTETS, "styles.xml"))) {
            for (var nom : List.of("style:style", "text:list-style")) {
                Lus.elements(racine, nom).forEach(s -> connus.add(s.getAttribute("style:name")));
            }
        }
        for (var nom :
                List.of("text:p", "text:h", "text:span", "text:a", "text:list", "draw:frame", "table:table-cell")) {
            assertThat(Lus.elements(CONTENU, nom))
                    .extracting(e -> e.getAttribute(
                            (nom.startsWith("draw") ? "draw" : nom.startsWith("table") ? "table" : "text")
                                    + ":style-name"))
                    .filteredOn(s -> !s.isEmpty())
                    .allSatisfy(s -> assertThat(connus).contains(s));
        }
    }
}
