package fr.maillage.couverture;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Weighted points of a CSV file: columns {@code lat}, {@code lon} and {@code poids} in any order, others ignored; the separator is the one that
 * the title line holds most. Without a column of weights every point weighs 1.
 */
public record FichierDePoints(NuageDePoints points, List<Double> poids) {
    /** More would not fit a search in memory. */
    private static final int POINTS_AU_PLUS = 50_000;

    private static final List<String> LATITUDES = List.of("lat", "latitude", "y");
    private static final List<String> LONGITUDES = List.of("lon", "lng", "long", "longitude", "x");
    private static final List<String> POIDS = List.of("poids", "weight", "population", "demande", "demand", "w");

    /**
     * @param rayonDeLaTerre metres
     * @throws ImplantationRefusee says the line and what is wrong
     */
    public static FichierDePoints lire(Path fichier, double rayonDeLaTerre) {
        String titres = Textes.premiereLigne(fichier);
        try (Reader texte = Textes.ouvrir(fichier);
                var lignes = CsvReader.builder()
                        .fieldSeparator(separateur(titres))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .skipEmptyLines(true)
                        .ofCsvRecord(texte)) {
            return lire(lignes);
        } catch (CsvParseException e) {
            throw new ImplantationRefusee("Le fichier n’est pas un CSV lisible\u00a0: " + e.getMessage() + ".");
        } catch (IOException | UncheckedIOException e) {
            throw Textes.illisible(fichier, e);
        }
    }
}
