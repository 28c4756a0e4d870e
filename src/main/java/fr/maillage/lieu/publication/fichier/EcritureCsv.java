package fr.maillage.lieu.publication.fichier;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * CSV by RFC 4180: comma, CRLF, every cell quoted, quotes doubled, line breaks kept. No byte-order mark: programs read it, and the national
 * harvester takes one for a part of the first column's name.
 */
final class EcritureCsv {
    private EcritureCsv() {}

    static void ecrire(List<String> colonnes, Stream<List<String>> lignes, Writer sortie) {
        try {
            var csv = CsvWriter.builder()
                    .fieldSeparator(',')
                    .quoteStrategy(QuoteStrategies.ALWAYS)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(sortie);
            csv.writeRecord(colonnes);
            lignes.forEach(csv::writeRecord);
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
