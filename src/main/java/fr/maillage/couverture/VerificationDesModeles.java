package fr.maillage.couverture;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import fr.maillage.territoire.Coordonnees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares time models with a matrix of real durations. Immutable.
 *
 * <p>The matrix is a CSV table of seconds whose first line and first column are identifiers; the points are a GeoJSON file whose features have
 * these identifiers, and {@code lon} and {@code lat} in their properties or a geometry of one point.
 */
public final class VerificationDesModeles {
    private static final double SECONDES = 60;

    private final List<Coordonnees> points;
    private final double[][] minutes;

    /**
     * @param couples pairs compared, both ways
     * @param mae mean absolute error, minutes
     * @param mape mean absolute error, share of the real duration
     * @param biais mean of the model less the real duration, minutes
     */
    public record Erreur(ModeleDeTemps modele, int points, long couples, double mae, double mape, double biais) {}

    private VerificationDesModeles(List<Coordonnees> points, double[][] minutes) {
        this.points = points;
        this.minutes = minutes;
    }

    /**
     * @throws MatriceRefusee in French, for files that cannot be used
     * @throws IOException when a file cannot be read
     */
    public static VerificationDesModeles lire(Path matrice, Path points) throws IOException {
        var positions = positions(points);
        var lignes = lignes(matrice);
        if (lignes.size() < 2) {
            throw new MatriceRefusee("La matrice « " + matrice + " » n’a pas de ligne de durées.");
        }
        var ids = lignes.getFirst().subList(1, lignes.getFirst().size());
        var coordonnees = new ArrayList<Coordonnees>();
        for (var id : ids) {
            var position = positions.get(id);
            if (position == null) {
                throw new MatriceRefusee("Le point « " + id + " » de la matrice n’est pas dans « " + points + " ».");
            }
            coordonnees.add(position);
        }
        if (lignes.size() - 1 != ids.size()) {
            throw new MatriceRefusee("La matrice « " + matrice + " » n’est pas carrée : " + ids.size() + " colonnes, "
                    + (lignes.size() - 1) + " lignes.");
        }
        double[][] minutes = new double[ids.size()][ids.size()];
        for (int i = 0; i < minutes.length; i++) {
            var ligne = lignes.get(i + 1);
            if (!ligne.getFirst().equals(ids.get(i)) || ligne.size() != ids.size() + 1) {
                throw new MatriceRefusee("Matrice « " + matrice + " », ligne " + (i + 2) + " : il faut l’identifiant « "
                        + ids.get(i) + " » puis " + ids.size() + " durées.");
            }
            for (int j = 0; j < minutes.length; j++) {
                minutes[i][j] = secondes(ligne.get(j + 1), matrice, i + 2) / SECONDES;
            }
        }
        return new VerificationDesModeles(coordonnees, minutes);
    }

    private static double secondes(String cellule, Path matrice, int ligne) {
        try {
            return cellule.isBlank() ? Double.NaN : Double.parseDouble(cellule);
        } catch (NumberFormatException e) {
            throw new MatriceRefusee(
                    "Matrice « " + matrice + " », ligne " + ligne + " : « " + cellule
                            + " » n’est pas un nombre de secondes.",
                    e);
        }
    }

    private static List<List<String>> lignes(Path matrice) throws IOException {
        // Lines of unequal lengths are told with their number further on.
        try (var csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(matrice)) {
            return csv.stream().map(ligne -> ligne.getFields()).toList();
        } catch (CsvParseException e) {
            throw new MatriceRefusee("La matrice « " + matrice + " » n’est pas un tableau CSV lisible.", e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof MalformedInputException) {
                throw new MatriceRefusee("La matrice « " + matrice + " » n’est pas du texte en UTF-8.", e);
            }
            throw e.getCause();
        }
    }

    private static Map<String, Coordonnees> positions(Path fichier) throws IOException {
        JsonNode racine;
        try (var flux = Files.newInputStream(fichier)) {
            racine = JsonMapper.shared().readTree(flux);
        } catch (JacksonException e) {
            throw new MatriceRefusee("Le fichier de points « " + fichier + " » n’est pas du GeoJSON lisible.", e);
        }
        var positions = new HashMap<String, Coordonnees>();
        for (var element : racine.path("features")) {
            var proprietes = element.path("properties");
            var id = proprietes.path("id").asString(element.path("id").asString(""));
            var paire = element.path("geometry").path("coordinates");
            double longitude = proprietes.path("lon").asDouble(paire.path(0).asDouble(Double.NaN));
            double latitude = proprietes.path("lat").asDouble(paire.path(1).asDouble(Double.NaN));
            if (!Double.isNaN(longitude) && !Double.isNaN(latitude)) {
                positions.put(id, position(longitude, latitude, id, fichier));
            }
        }
        if (positions.isEmpty()) {
            throw new MatriceRefusee("Le fichier « " + fichier
                    + " » n’a aucun point : il faut des éléments GeoJSON avec « id », « lon » et « lat ».");
        }
        return positions;
    }

    private static Coordonnees position(double longitude, double latitude, String id, Path fichier) {
        try {
            return new Coordonnees(longitude, latitude);
        } catch (IllegalArgumentException e) {
            throw new MatriceRefusee(
                    "Fichier « " + fichier + " » : le point « " + id
                            + " » n’est pas en degrés de longitude et de latitude.",
                    e);
        }
    }

    /**
     * @param retenus which points count
     * @param kilometres pairs as far as that, or farther, do not count
     */
    public Erreur erreur(ModeleDeTemps modele, Predicate<Coordonnees> retenus, double kilometres) {
        int[] choisis = IntStream.range(0, points.size())
                .filter(i -> retenus.test(points.get(i)))
                .toArray();
        long couples = 0;
        double ecarts = 0;
        double parts = 0;
        double biais = 0;
        for (int i : choisis) {
            for (int j : choisis) {
                double distance = points.get(i).kilometresJusqua(points.get(j));
                double reel = minutes[i][j];
                if (i != j && distance < kilometres && reel > 0) {
                    double ecart = modele.minutes(distance) - reel;
                    couples++;
                    ecarts += Math.abs(ecart);
                    parts += Math.abs(ecart) / reel;
                    biais += ecart;
                }
            }
        }
        return new Erreur(modele, choisis.length, couples, ecarts / couples, parts / couples, biais / couples);
    }
}
