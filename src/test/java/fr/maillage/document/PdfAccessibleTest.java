package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** PDF/UA-1, by veraPDF's judgement and by looking. */
class PdfAccessibleTest {
    private static final byte[] RAPPORT = Redacteur.octets(Exemples.rapport(), Format.PDF);
    private static final byte[] DIAPORAMA = Redacteur.octets(Exemples.diaporama(), Format.PDF);

    @BeforeAll
    static void aJudgeIsThere() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void reportsAndDecksArePdfUa() throws Exception {
        for (var octets : List.of(RAPPORT, DIAPORAMA, HasardTest.pdf(7))) {
            assertThat(fautes(octets)).isEmpty();
        }
    }

    private static TreeSet<String> fautes(byte[] octets) throws Exception {
        var fautes = new TreeSet<String>();
        try (var analyse = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(octets), PDFAFlavour.PDFUA_1);
                var juge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            for (var constat : juge.validate(analyse).getTestAssertions()) {
                if (constat.getStatus() == TestAssertion.Status.FAILED) {
                    fautes.add(constat.getRuleId().getClause() + " " + constat.getMessage());
                }
            }
        }
        return fautes;
    }

    @Test
    void theTitleAndTheLanguageAreSaid() throws Exception {
        for (var octets : List.of(RAPPORT, DIAPORAMA)) {
            try (var pdf = Loader.loadPDF(octets)) {
                var catalogue = pdf.getDocumentCatalog();
                assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
                assertThat(catalogue.getLanguage()).isEqualTo("fr-FR");
                assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
                assertThat(pdf.getDocumentInformation().getTitle())
                        .isEqualTo(Exemples.intitule().titre());
                assertThat(catalogue.getDocumentOutline().getFirstChild()).isNotNull();
            }
        }
    }

    @Test
    void figuresHaveTheirTextAndTablesTheirHeaders() throws Exception {
        try (var pdf = Loader.loadPDF(RAPPORT)) {
            var elements = elements(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(elements)
                    .filteredOn(e -> "Figure".equals(e.getStructureType()))
                    .hasSize(3)
                    .extracting(PDStructureElement::getAlternateDescription)
                    .contains(Exemples.barres().alternative());
            assertThat(elements)
                    .filteredOn(e -> "Table".equals(e.getStructureType()))
                    .hasSize(3)
                    .allSatisfy(t -> assertThat(elements(t))
                            .anySatisfy(c -> assertThat(c.getStructureType()).isEqualTo("TH")));
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "H3", "H4", "L", "LI");
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode racine) {
        var trouves = new ArrayList<PDStructureElement>();
        for (var enfant : racine.getKids()) {
            if (enfant instanceof PDStructureElement element) {
                trouves.add(element);
                trouves.addAll(elements(element));
            }
        }
        return trouves;
    }
}
