package fr.maillage.site.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.indicateur.Source;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the tables of territories come from: the provenance file shipped beside them, one entry per data set. */
final class Provenance {
    private static final String FICHIER = "/donnees/territoire/provenance.csv";

    private Provenance() {}

    /** In the order of the file. Transformations of the columns of one data set are put end to end. */
    static List<Source> desTerritoires() {
        Map<String, Source> parJeu = new LinkedHashMap<>();
        try (var lecteur = CsvReader.builder().ofNamedCsvRecord(ouvrir())) {
            lecteur.forEach(ligne -> parJeu.merge(cle(ligne), source(ligne), Provenance::reunir));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable " + FICHIER, e);
        }
        return List.copyOf(parJeu.values());
    }

    private static InputStreamReader ouvrir() {
        var flux = Provenance.class.getResourceAsStream(FICHIER);
        if (flux == null) {
            throw new IllegalStateException("no " + FICHIER + " in the program");
        }
        return new InputStreamReader(flux, UTF_8);
    }

    private static String cle(NamedCsvRecord ligne) {
        return String.join("|", ligne.getField("producteur"), ligne.getField("titre"), ligne.getField("millesime"));
    }

    private static Source source(NamedCsvRecord ligne) {
        return new Source(
                ligne.getField("producteur"),
                ligne.getField("titre"),
                ligne.getField("millesime"),
                ligne.getField("licence"),
                ligne.getField("transformation"));
    }

    private static Source reunir(Source une, Source autre) {
        return une.transformation().contains(autre.transformation())
                ? une
                : new Source(
                        une.producteur(),
                        une.titre(),
                        une.millesime(),
                        une.licence(),
                        une.transformation() + " " + autre.transformation());
    }
}
