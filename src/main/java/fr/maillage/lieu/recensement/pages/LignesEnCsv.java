package fr.maillage.lieu.recensement.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.LigneImportee;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Rows of an import as a table for a spreadsheet. */
final class LignesEnCsv {
    private static final String FORMULES = "=+-@\t\r";

    private LignesEnCsv() {}

    static ResponseEntity<String> reponse(String nom, List<LigneImportee> lignes) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .body("\ufeff" + ecrire(lignes));
    }

    private static String ecrire(List<LigneImportee> lignes) {
        var texte = new StringWriter();
        try (var csv = CsvWriter.builder().build(texte)) {
            csv.writeRecord("ligne", "issue", "raison", "lieu", "avertissements", "annulation");
            for (var ligne : lignes) {
                csv.writeRecord(
                        String.valueOf(ligne.ligne()),
                        ligne.issue().libelle(),
                        sur(ligne.raison()),
                        sur(Objects.requireNonNullElse(ligne.lieu(), "")),
                        sur(ligne.avertissements().stream()
                                .map(Avertissement::phrase)
                                .collect(Collectors.joining("\n"))),
                        sur(ligne.annulation()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString();
    }

    /** A spreadsheet would run a cell that begins as a formula: the quote makes it a text. */
    static String sur(String cellule) {
        return !cellule.isEmpty() && FORMULES.indexOf(cellule.charAt(0)) >= 0 ? "'" + cellule : cellule;
    }
}
