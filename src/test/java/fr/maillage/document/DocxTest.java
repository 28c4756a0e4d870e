package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** The report of {@link Exemples}, read back by another program than the one that wrote it. */
class DocxTest {
    private static final byte[] OCTETS = Redacteur.octets(Exemples.rapport(), Format.DOCX);

    private static XWPFDocument lu() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(OCTETS));
    }

    @Test
    void headingsAreHeadingsOfTheWordProcessor() throws IOException {
        try (var lu = lu()) {
            assertThat(lu.getParagraphs().stream()
                            .filter(p -> String.valueOf(p.getStyle()).matches("Titre\\d"))
                            .map(p -> p.getStyle() + " " + p.getText()))
                    .startsWith("Titre1 Ce que les ateliers ont dit", "Titre2 Fréquentation par intercommunalité")
                    .contains("Titre4 Réserves");
            assertThat(lu.getStyles().getStyle("Titre1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void theFileSaysItsTitleAndItsLanguage() throws IOException {
        try (var lu = lu()) {
            assertThat(lu.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(Exemples.intitule().titre());
            assertThat(lu.getStyles().getDefaultRunStyle()).isNotNull();
        }
        assertThat(Lus.pieces(OCTETS).get("word/styles.xml")).contains("w:lang w:val=\"fr-FR\"");
    }

    @Test
    void headerRowsAreRepeatedAndTablesSayWhatTheyShow() throws IOException {
        try (var lu = lu()) {
            var tableau = lu.getTables().get(1);
            assertThat(tableau.getRows()).hasSize(72);
            assertThat(tableau.getRow(0).isRepeatHeader()).isTrue();
            assertThat(tableau.getRow(1).isRepeatHeader()).isTrue();
            assertThat(tableau.getRow(2).isRepeatHeader()).isFalse();
            assertThat(tableau.getRow(2).getCell(0).getText()).isEqualTo("Commune n°\u00a01");
            assertThat(lu.getTables().get(2).getText()).contains("Aucune ligne à montrer.");
        }
        assertThat(Lus.pieces(OCTETS).get("word/document.xml")).contains("w:tblCaption w:val=\"Indice par commune\"");
    }

    @Test
    void picturesHaveTheirAlternativeTextAndKeepTheirDrawing() throws IOException {
        try (var lu = lu()) {
            assertThat(lu.getParagraphs().stream()
                            .map(XWPFParagraph::getRuns)
                            .flatMap(r -> r.stream().flatMap(m -> m.getEmbeddedPictures().stream()))
                            .map(p -> p.getDescription()))
                    .hasSize(3)
                    .contains(Exemples.barres().alternative());
        }
        assertThat(Lus.pieces(OCTETS)).containsKeys("word/media/image2.png", "word/media/image2.svg");
    }

    @Test
    void theTableOfContentsIsAFieldAlreadyFilled() {
        var corps = Lus.piece(OCTETS, "word/document.xml");
        assertThat(Lus.elements(corps, "w:instrText").getFirst().getTextContent())
                .contains("TOC \\o \"1-2\"");
        assertThat(Lus.elements(corps, "w:hyperlink"))
                .filteredOn(l -> l.hasAttribute("w:anchor"))
                .extracting(l -> l.getTextContent())
                .contains("Décisions", "Besoins et idées")
                .doesNotContain("Réserves");
        assertThat(Lus.elements(corps, "w:bookmarkStart"))
                .extracting(s -> s.getAttribute("w:name"))
                .doesNotHaveDuplicates()
                .contains("_Toc00001");
    }

    @Test
    void eachNumberedListBeginsAtOne() {
        var nombres = Lus.piece(OCTETS, "word/numbering.xml");
        assertThat(Lus.elements(nombres, "w:startOverride")).hasSize(1);
    }

    @Test
    void frenchSpacesDoNotBreak() {
        assertThat(Lus.texte(OCTETS, Format.DOCX))
                .contains("un atelier a réuni des élus, des agents et des associations\u00a0: ils");
    }
}
