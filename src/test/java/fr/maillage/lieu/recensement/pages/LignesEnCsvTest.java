package fr.maillage.lieu.recensement.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.lieu.recensement.Issue;
import fr.maillage.lieu.recensement.LigneImportee;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LignesEnCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@x", "\tx", "\rx"})
    void aCellThatASpreadsheetWouldRunIsMadeAText(String cellule) {
        assertThat(LignesEnCsv.sur(cellule)).isEqualTo("'" + cellule);
    }

    @Test
    void otherCellsStayAsTheyAre() {
        assertThat(LignesEnCsv.sur("Nom = x")).isEqualTo("Nom = x");
        var ligne = new LigneImportee(3, Issue.REJETEE, "=cmd", null, List.of(), "");
        assertThat(LignesEnCsv.reponse("x.csv", List.of(ligne)).getBody()).endsWith("3,Rejetée,'=cmd,,,\r\n");
    }
}
