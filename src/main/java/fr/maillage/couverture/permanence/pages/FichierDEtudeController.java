package fr.maillage.couverture.permanence.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.maillage.territoire.Territoires;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The permanences of a study as a file: one line per commune that one of them becomes the nearest place of. */
@Controller
class FichierDEtudeController {
    private final AccesAuxEtudes acces;
    private final Territoires territoires;

    FichierDEtudeController(AccesAuxEtudes acces, Territoires territoires) {
        this.acces = acces;
        this.territoires = territoires;
    }

    /** With a semicolon and a byte-order mark, for a French spreadsheet. */
    @GetMapping(AccesAuxEtudes.RACINE + "/{id:[0-9a-z]{8}}/permanences.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        var gardee = acces.trouver(id);
        var texte = new StringWriter().append('\ufeff');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(texte)) {
            csv.writeRecord(
                    "numero", "code", "commune", "gardee_d_office", "gain", "commune_rattachee", "nom_de_la_commune");
            int numero = 0;
            for (var permanence : gardee.resultat().permanences()) {
                numero++;
                for (var rattachee : permanence.communes().isEmpty() ? List.of("") : permanence.communes()) {
                    csv.writeRecord(
                            String.valueOf(numero),
                            permanence.commune(),
                            nom(permanence.commune()),
                            permanence.epinglee() ? "oui" : "non",
                            Double.isNaN(permanence.gain())
                                    ? ""
                                    : String.format(Locale.FRANCE, "%.1f", permanence.gain()),
                            rattachee,
                            nom(rattachee));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("permanences-" + id + ".csv")
                                .build()
                                .toString())
                .body(texte.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String nom(String code) {
        return territoires.commune(code).map(c -> c.nom()).orElse("");
    }
}
