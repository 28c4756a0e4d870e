package fr.maillage.lieu.recensement.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillage.lieu.recensement.FichierIllisible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks made here, with what people put in them: a notice, titles, merged cells, formulas, dates. */
class LectureXlsxTest {
    private static void ligne(Sheet feuille, int rang, Object... valeurs) {
        var ligne = feuille.createRow(rang);
        for (int i = 0; i < valeurs.length; i++) {
            switch (valeurs[i]) {
                case Number n -> ligne.createCell(i).setCellValue(n.doubleValue());
                case Boolean b -> ligne.createCell(i).setCellValue(b);
                case String formule
                when formule.startsWith("=") -> ligne.createCell(i).setCellFormula(formule.substring(1));
                default -> ligne.createCell(i).setCellValue(valeurs[i].toString());
            }
        }
    }

    private static byte[] classeur() throws IOException {
        try (var classeur = new XSSFWorkbook()) {
            var notice = classeur.createSheet("Lisez-moi");
            ligne(notice, 0, "Ce classeur est un exemple.");
            ligne(notice, 1, "Mars 2025");
            ligne(notice, 2, "Merci");
            var lieux = classeur.createSheet("Lieux");
            ligne(lieux, 0, "RECENSEMENT");
            lieux.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
            ligne(lieux, 2, "Nom", "CP", "Date", "Heure", "Lien", "SIRET", "Ouvert", "Calcul");
            ligne(
                    lieux,
                    3,
                    "Exemple",
                    4070,
                    45730,
                    0.375,
                    "=HYPERLINK(\"https://example.org\",\"notre site\")",
                    21550029200016d,
                    true,
                    "=1+1");
            var jour = classeur.createCellStyle();
            jour.setDataFormat((short) 14);
            lieux.getRow(3).getCell(2).setCellStyle(jour);
            var heure = classeur.createCellStyle();
            heure.setDataFormat(classeur.createDataFormat().getFormat("h:mm"));
            lieux.getRow(3).getCell(3).setCellStyle(heure);
            var code = classeur.createCellStyle();
            code.setDataFormat(classeur.createDataFormat().getFormat("00000"));
            lieux.getRow(3).getCell(1).setCellStyle(code);
            ligne(classeur.createSheet("Listes"), 0, "Types", "Valeurs");
            classeur.getCreationHelper().createFormulaEvaluator().evaluateAll();
            var sortie = new ByteArrayOutputStream();
            classeur.write(sortie);
            return sortie.toByteArray();
        }
    }

    @Test
    void theSheetOfPlacesIsFoundAndItsCellsAreReadAsTheyAreSeen() throws IOException {
        var lu = LectureDeRecensement.lire(classeur(), "");
        assertThat(lu.details())
                .containsExactly(
                        "feuille «\u00a0Lieux\u00a0»",
                        "feuilles non lues\u00a0: Lisez-moi, Listes",
                        "noms des colonnes à la ligne 3");
        assertThat(lu.lignes()).singleElement().satisfies(l -> {
            assertThat(l.numero()).isEqualTo(4);
            assertThat(Arrays.asList(l.cellules()))
                    .containsExactly(
                            "Exemple",
                            "04070",
                            "2025-03-14",
                            "09:00",
                            "https://example.org",
                            "21550029200016",
                            "oui",
                            "2");
        });
    }

    @Test
    void aSheetIsReadByItsName() throws IOException {
        assertThat(LectureDeRecensement.lire(classeur(), "Listes").colonnes()).containsExactly("Types", "Valeurs");
        var octets = classeur();
        assertThatExceptionOfType(FichierIllisible.class)
                .isThrownBy(() -> LectureDeRecensement.lire(octets, "Autre"))
                .withMessageContaining("Lisez-moi, Lieux, Listes");
    }
}
