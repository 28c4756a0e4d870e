package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;

/** The deck of {@link Exemples}, read back. */
class DiaporamasTest {
    private static final byte[] PPTX = Redacteur.octets(Exemples.diaporama(), Format.PPTX);
    private static final byte[] ODP = Redacteur.octets(Exemples.diaporama(), Format.ODP);

    @Test
    void everySlideHasItsTitleInItsPlaceholderFirst() throws IOException {
        try (var lu = new XMLSlideShow(new ByteArrayInputStream(PPTX))) {
            assertThat(lu.getPageSize()).isEqualTo(new java.awt.Dimension(960, 540));
            assertThat(lu.getSlides()).allSatisfy(d -> {
                var titre = (XSLFTextShape) d.getShapes().getFirst();
                assertThat(titre.getTextType()).isIn(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
                assertThat(titre.getText()).isNotBlank();
            });
            assertThat(lu.getSlides().stream()
                            .map(d -> ((XSLFTextShape) d.getShapes().getFirst()).getText()))
                    .contains("Prochaines étapes", "Prochaines étapes (suite)")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void bulletsTablesNotesAndPicturesAreTheOnesOfTheProgram() throws IOException {
        try (var lu = new XMLSlideShow(new ByteArrayInputStream(PPTX))) {
            var puces = lu.getSlides().get(3);
            var corps = (XSLFTextShape) puces.getShapes().get(1);
            assertThat(corps.getTextParagraphs())
                    .extracting(p -> p.getIndentLevel() + " " + p.getText())
                    .startsWith("0 Se déplacer", "1 le car et la permanence ne tombent pas le même jour");
            assertThat(corps.getTextParagraphs().getFirst().isBullet()).isTrue();
            assertThat(puces.getNotes().getTextParagraphs().stream()
                            .flatMap(l -> l.stream().map(p -> p.getText())))
                    .containsExactly("Donner un exemple par besoin.", "Laisser réagir la salle.");
            var tableau = lu.getSlides().get(8).getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(tableau.getCell(4, 1).getText()).isEqualTo("78");
            var figure = lu.getSlides().get(5).getShapes().stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(((XSLFPictureShape) figure).getPictureData().getContentType())
                    .isEqualTo("image/png");
            assertThat(figure.getXmlObject().xmlText())
                    .contains(Exemples.barres().alternative(), "svgBlip");
        }
    }

    @Test
    void openDocumentSlidesSayTheSame() {
        var contenu = Lus.piece(ODP, "content.xml");
        var pages = Lus.elements(contenu, "draw:page");
        assertThat(pages)
                .allSatisfy(
                        p -> assertThat(Lus.elements(p, "draw:frame").getFirst().getAttribute("presentation:class"))
                                .isEqualTo("title"));
        assertThat(Lus.elements(pages.get(3), "presentation:notes").getFirst().getTextContent())
                .contains("Laisser réagir la salle.");
        assertThat(Lus.elements(pages.get(8), "table:table-row")).hasSize(6);
        assertThat(Lus.elements(pages.get(5), "svg:title").getFirst().getTextContent())
                .isEqualTo(Exemples.barres().alternative());
    }

    @Test
    void allFormatsHaveTheSameSlides() throws IOException {
        int planches = fr.maillage.document.planche.MiseEnPlanches.de(Exemples.diaporama())
                .size();
        try (var lu = new XMLSlideShow(new ByteArrayInputStream(PPTX));
                var pdf = org.apache.pdfbox.Loader.loadPDF(Redacteur.octets(Exemples.diaporama(), Format.PDF))) {
            assertThat(lu.getSlides()).hasSize(planches);
            assertThat(pdf.getNumberOfPages()).isEqualTo(planches);
            assertThat(Lus.elements(Lus.piece(ODP, "content.xml"), "draw:page")).hasSize(planches);
        }
    }
}
