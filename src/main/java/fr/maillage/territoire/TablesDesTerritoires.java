package fr.maillage.territoire;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.maillage.territoire.preparation.SourceRefusee;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The shipped tables of territories, read from the program itself or from a folder of the same shape. */
public final class TablesDesTerritoires {
    public static final List<String> COLONNES_DES_COMMUNES = List.of(
            "code",
            "nom",
            "departement",
            "epci",
            "population",
            "codes_postaux",
            "longitude",
            "latitude",
            "longitude_chef_lieu",
            "latitude_chef_lieu",
            "superficie");
    public static final List<String> COLONNES_DES_EPCI = List.of("code", "nom", "nature");
    public static final List<String> COLONNES_DES_PASSAGES = List.of("ancien_code", "code");
    public static final List<String> COLONNES_DES_DEPARTEMENTS = List.of("code", "nom", "nom_avec_de", "collectivite");

    private final Tables tables;

    private TablesDesTerritoires(Tables tables) {
        this.tables = tables;
    }

    /** The tables that the program ships. */
    public static TablesDesTerritoires duProgramme() {
        return depuis(Tables.duProgramme());
    }

    public static TablesDesTerritoires depuis(Tables tables) {
        return new TablesDesTerritoires(tables);
    }

    public List<Departement> departements() {
        return lire(
                "territoire/departements.csv",
                COLONNES_DES_DEPARTEMENTS,
                ligne -> new Departement(
                        ligne.getField(0),
                        ligne.getField(1),
                        ligne.getField(2),
                        ligne.getField(3).equals("oui")));
    }

    public Territoires territoires() {
        List<Commune> communes = lire("territoire/communes.csv", COLONNES_DES_COMMUNES, TablesDesTerritoires::commune);
        Map<String, List<String>> departementsDesEpcis = departementsDesEpcis(communes);
        List<Epci> epcis = lire(
                "territoire/epci.csv",
                COLONNES_DES_EPCI,
                ligne -> new Epci(
                        ligne.getField(0),
                        ligne.getField(1),
                        ligne.getField(2),
                        departementsDesEpcis.getOrDefault(ligne.getField(0), List.of())));
        return assembler(() -> new Territoires(communes, epcis, departements()));
    }

    public HistoireDesCodes histoire(Territoires territoires) {
        var passages = new HashMap<String, String>();
        lire(
                "territoire/passages.csv",
                COLONNES_DES_PASSAGES,
                ligne -> passages.put(ligne.getField(0), ligne.getField(1)) == null ? ligne.getField(0) : "");
        return assembler(() -> new HistoireDesCodes(territoires, passages));
    }

    /** The TopoJSON of contours, unzipped. */
    InputStream contours() throws IOException {
        return new GZIPInputStream(tables.ouvrir("territoire/contours.topojson.gz"), 1 << 16);
    }

    /** For each EPCI, the départements of its communes, most populated part first. */
    public static Map<String, List<String>> departementsDesEpcis(List<Commune> communes) {
        var populations = new HashMap<String, Map<String, Long>>();
        for (Commune commune : communes) {
            if (commune.epci() != null) {
                populations
                        .computeIfAbsent(commune.epci(), epci -> new HashMap<>())
                        .merge(commune.departement(), (long) commune.population(), Long::sum);
            }
        }
        var departements = new HashMap<String, List<String>>();
        populations.forEach((epci, parDepartement) -> departements.put(
                epci,
                parDepartement.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList()));
        return departements;
    }

    private static Commune commune(CsvRecord ligne) {
        String epci = ligne.getField(3);
        String codesPostaux = ligne.getField(5);
        String superficie = ligne.getField(10);
        return new Commune(
                ligne.getField(0),
                ligne.getField(1),
                ligne.getField(2),
                epci.isEmpty() ? null : epci,
                Integer.parseInt(ligne.getField(4)),
                codesPostaux.isEmpty() ? List.of() : List.of(codesPostaux.split(" ")),
                position(ligne, 6),
                position(ligne, 8),
                superficie.isEmpty() ? Double.NaN : Double.parseDouble(superficie));
    }

    /** Longitude, then latitude; null when the cells are empty. */
    private static @Nullable Coordonnees position(CsvRecord ligne, int colonne) {
        String longitude = ligne.getField(colonne);
        return longitude.isEmpty()
                ? null
                : new Coordonnees(Double.parseDouble(longitude), Double.parseDouble(ligne.getField(colonne + 1)));
    }

    private <T> List<T> lire(String chemin, List<String> colonnes, Function<CsvRecord, T> lecteur) {
        try (var csv = CsvReader.builder().ofCsvRecord(tables.ouvrir(chemin))) {
            var lignes = new ArrayList<T>();
            boolean entete = true;
            for (CsvRecord ligne : csv) {
                if (!entete) {
                    lignes.add(lecteur.apply(ligne));
                } else if (!ligne.getFields().equals(colonnes)) {
                    throw SourceRefusee.table(
                            chemin, "n’a pas les colonnes attendues\u00a0: " + String.join(", ", colonnes));
                }
                entete = false;
            }
            return lignes;
        } catch (IOException | CsvParseException | IllegalArgumentException e) {
            throw SourceRefusee.tables("La table «\u00a0" + chemin + "\u00a0» est illisible", e);
        }
    }

    /** Builds from tables that may contradict each other. */
    private static <T> T assembler(Supplier<T> construction) {
        try {
            return construction.get();
        } catch (IllegalArgumentException e) {
            throw SourceRefusee.tables("Les tables de territoires se contredisent", e);
        }
    }
}
