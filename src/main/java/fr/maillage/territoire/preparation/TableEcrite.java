package fr.maillage.territoire.preparation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table ready to be written, in memory: nothing reaches the disk before everything is ready.
 *
 * @param chemin path under the output folder (« territoire/communes.csv »)
 * @param contenu bytes of the file
 */
public record TableEcrite(String chemin, byte[] contenu) {

    /** Comma, UTF-8, line feeds: the same rows always give the same bytes. */
    public static TableEcrite csv(String chemin, List<String> entete, List<List<String>> lignes) {
        var texte = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(texte)) {
            csv.writeRecord(entete);
            lignes.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TableEcrite(chemin, texte.toString().getBytes(StandardCharsets.UTF_8));
    }
}
