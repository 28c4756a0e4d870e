package fr.maillage.couverture.tournee;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The timetable as CSV, one row for each stop of each day of the cycle. */
public final class EcritureDeTableau {
    private static final List<String> COLONNES = List.of(
            "semaine",
            "jour",
            "ordre",
            "commune",
            "code_insee",
            "arret",
            "latitude",
            "longitude",
            "arrivee",
            "accueil",
            "depart",
            "minutes_de_presence",
            "minutes_de_route_avant",
            "kilometres_avant",
            "remarques");

    private EcritureDeTableau() {}

    public static String csv(List<Journee> journees) {
        var sortie = new StringWriter();
        try (var csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(sortie)) {
            csv.writeRecord(COLONNES);
            lignes(journees, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toString();
    }

    private static void lignes(List<Journee> journees, CsvWriter csv) {
        for (var journee : journees) {
            int ordre = 1;
            for (var halte : journee.haltes()) {
                csv.writeRecord(
                        String.valueOf(journee.semaine()),
                        Journee.nom(journee.jour()),
                        String.valueOf(ordre++),
                        inerte(halte.arret().nomDeCommune()),
                        halte.arret().commune(),
                        inerte(halte.arret().nom()),
                        String.format(
                                Locale.ROOT, "%.6f", halte.arret().position().latitude()),
                        String.format(
                                Locale.ROOT, "%.6f", halte.arret().position().longitude()),
                        heure(halte.arrivee()),
                        halte.presences().stream().map(Plage::osm).collect(Collectors.joining(",")),
                        heure(halte.depart()),
                        String.valueOf(halte.minutes()),
                        String.valueOf(halte.route()),
                        String.format(Locale.ROOT, "%.1f", halte.kilometres()),
                        inerte(String.join(" ", journee.remarques())));
            }
        }
    }

    private static String heure(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    /** A spreadsheet would run a cell that starts like a formula. */
    private static String inerte(String texte) {
        return !texte.isEmpty() && "=+-@\t\r".indexOf(texte.charAt(0)) >= 0 ? "'" + texte : texte;
    }
}
