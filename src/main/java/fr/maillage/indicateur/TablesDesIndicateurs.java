package fr.maillage.indicateur;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.maillage.indicateur.catalogue.Catalogue;
import fr.maillage.indicateur.preparation.TablesCalculees;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Epci;
import fr.maillage.territoire.Tables;
import fr.maillage.territoire.Territoires;
import fr.maillage.territoire.preparation.SourceRefusee;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shipped values of indicators, read from the program itself or from a folder of the same shape. */
public final class TablesDesIndicateurs {
    private final Catalogue catalogue;
    private final Tables tables;

    TablesDesIndicateurs(Catalogue catalogue, Tables tables) {
        this.catalogue = catalogue;
        this.tables = tables;
    }

    /** The tables and the catalogue that the program ships. */
    public static TablesDesIndicateurs duProgramme() {
        return depuis(Tables.duProgramme());
    }

    /** Tables made with the catalogue of the program. */
    public static TablesDesIndicateurs depuis(Tables tables) {
        return new TablesDesIndicateurs(Catalogue.duProgramme(), tables);
    }

    /** Tables made with another catalogue (YAML). */
    public static TablesDesIndicateurs depuis(Tables tables, InputStream catalogue) {
        return new TablesDesIndicateurs(Catalogue.lire(catalogue), tables);
    }

    /** Missing values are replaced where the catalogue allows it, and marked; never where nobody lives. */
    public Indicateurs indicateurs(Territoires territoires) {
        Map<String, double[]> valeurs = lire(
                TablesCalculees.VALEURS,
                ids(catalogue.disponibles()),
                territoires.communes().stream().map(Commune::code).toList());
        Map<String, double[]> desEpcis = lire(
                TablesCalculees.VALEURS_DES_EPCI,
                ids(catalogue.estimables()),
                territoires.epcis().stream().map(Epci::code).toList());
        var series = new HashMap<String, Serie>();
        valeurs.forEach((id, colonne) -> series.put(id, serie(colonne, desEpcis.get(id), territoires)));
        return new Indicateurs(
                catalogue.indicateurs().stream()
                        .map(Catalogue.Entree::indicateur)
                        .toList(),
                series);
    }

    private static Serie serie(double[] valeurs, double @Nullable [] desEpcis, Territoires territoires) {
        boolean[] estimees = new boolean[valeurs.length];
        if (desEpcis != null) {
            int[] epciDe = territoires.epciDe();
            int[] populations = territoires.populations();
            for (int i = 0; i < valeurs.length; i++) {
                if (Double.isNaN(valeurs[i])
                        && epciDe[i] >= 0
                        && populations[i] > 0
                        && !Double.isNaN(desEpcis[epciDe[i]])) {
                    valeurs[i] = desEpcis[epciDe[i]];
                    estimees[i] = true;
                }
            }
        }
        return new Serie(valeurs, estimees);
    }

    private static List<String> ids(List<Catalogue.Entree> entrees) {
        return entrees.stream().map(Catalogue.Entree::id).toList();
    }

    private Map<String, double[]> lire(String table, List<String> colonnes, List<String> codes) {
        double[][] valeurs = new double[colonnes.size()][codes.size()];
        int ligne = -1;
        try (var csv = CsvReader.builder().ofCsvRecord(tables.ouvrir(table))) {
            for (CsvRecord lu : csv) {
                if (ligne < 0) {
                    var attendues =
                            Stream.concat(Stream.of("code"), colonnes.stream()).toList();
                    exiger(lu.getFields().equals(attendues), table, "n’a pas les colonnes du catalogue");
                } else {
                    exiger(
                            ligne < codes.size() && lu.getField(0).equals(codes.get(ligne)),
                            table,
                            "n’a pas les codes des territoires\u00a0: " + lu.getField(0));
                    for (int c = 0; c < valeurs.length; c++) {
                        String cellule = lu.getField(c + 1);
                        valeurs[c][ligne] = cellule.isEmpty() ? Double.NaN : Double.parseDouble(cellule);
                    }
                }
                ligne++;
            }
        } catch (IOException | CsvParseException | NumberFormatException e) {
            throw SourceRefusee.tables("La table «\u00a0" + table + "\u00a0» est illisible", e);
        }
        exiger(ligne == codes.size(), table, "a " + ligne + " lignes pour " + codes.size() + " codes");
        return Arrays.stream(valeurs)
                .collect(
                        java.util.LinkedHashMap::new,
                        (map, colonne) -> map.put(colonnes.get(map.size()), colonne),
                        Map::putAll);
    }

    private static void exiger(boolean vrai, String table, String defaut) {
        if (!vrai) {
            throw SourceRefusee.table(table, defaut);
        }
    }
}
