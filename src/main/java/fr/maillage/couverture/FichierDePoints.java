package fr.maillage.couverture;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.maillage.presentation.TexteDeFichier;
import fr.maillage.presentation.TexteRefuse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Weighted points of a CSV file: columns {@code lat}, {@code lon} (decimal degrees) and {@code poids} in any order, others ignored. The separator
 * is the one that the title line holds most: semicolon, comma, tab or bar. Numbers may have a decimal comma.
 *
 * @param poids one per point, 0 or more
 */
public record FichierDePoints(NuageDePoints points, List<Double> poids) {
    /** More would be a search of hours. */
    private static final int POINTS_AU_PLUS = 50_000;

    private static final List<String> LATITUDES = List.of("lat", "latitude", "y");
    private static final List<String> LONGITUDES = List.of("lon", "lng", "long", "longitude", "x");
    private static final List<String> POIDS = List.of("poids", "weight", "population", "demande", "demand", "w");
    private static final Pattern NOMBRE = Pattern.compile("[+-]?(\\d+[.,]?\\d*|[.,]\\d+)([eE][+-]?\\d{1,3})?");

    public FichierDePoints {
        poids = List.copyOf(poids);
    }

    /**
     * @param rayonDeLaTerre metres
     * @throws ImplantationRefusee says the line and what is wrong
     * @throws TexteRefuse when the file cannot be read as text
     */
    public static FichierDePoints lire(Path fichier, double rayonDeLaTerre) {
        String texte = TexteDeFichier.lire(fichier);
        try (var lecteur = CsvReader.builder()
                .fieldSeparator(TexteDeFichier.separateur(texte))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(texte)) {
            return lire(lecteur.iterator(), rayonDeLaTerre);
        } catch (CsvParseException e) {
            throw new ImplantationRefusee(
                    "Ce n’est pas un tableau CSV lisible\u00a0: un guillemet ouvert n’est peut-être pas refermé.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FichierDePoints lire(Iterator<CsvRecord> lignes, double rayonDeLaTerre) {
        var titres = lignes.next().getFields();
        int colonneLat = colonne(titres, LATITUDES, "lat");
        int colonneLon = colonne(titres, LONGITUDES, "lon");
        int colonnePoids = colonne(titres, POIDS, "poids");
        var latitudes = new ArrayList<Double>();
        var longitudes = new ArrayList<Double>();
        var poids = new ArrayList<Double>();
        while (lignes.hasNext()) {
            var ligne = lignes.next();
            if (ligne.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            latitudes.add(nombre(ligne, colonneLat, "lat", -90, 90));
            longitudes.add(nombre(ligne, colonneLon, "lon", -360, 360));
            poids.add(nombre(ligne, colonnePoids, "poids", 0, 1e15));
            if (poids.size() > POINTS_AU_PLUS) {
                throw new ImplantationRefusee("Le fichier a plus de 50\u00a0000 points\u00a0: c’est trop.");
            }
        }
        if (poids.isEmpty()) {
            throw new ImplantationRefusee("Le fichier n’a que sa ligne de titres\u00a0: aucun point.");
        }
        return new FichierDePoints(new NuageDePoints(table(latitudes), table(longitudes), rayonDeLaTerre), poids);
    }

    private static double[] table(List<Double> nombres) {
        return nombres.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int colonne(List<String> titres, List<String> noms, String nom) {
        for (int k = 0; k < titres.size(); k++) {
            String titre = Normalizer.normalize(titres.get(k), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (noms.contains(titre)) {
                return k;
            }
        }
        throw new ImplantationRefusee("Il manque la colonne «\u00a0" + nom
                + "\u00a0». La première ligne doit nommer les colonnes lat, lon et poids\u00a0; elle est\u00a0: «\u00a0"
                + abrege(String.join(" ", titres)) + "\u00a0».");
    }

    private static double nombre(CsvRecord ligne, int colonne, String nom, double min, double max) {
        String texte = colonne < ligne.getFieldCount() ? ligne.getField(colonne) : "";
        String serre = texte.replaceAll("[\\s\u00a0\u202f]", "");
        double valeur = NOMBRE.matcher(serre).matches() ? Double.parseDouble(serre.replace(',', '.')) : Double.NaN;
        if (texte.indexOf('\n') >= 0) {
            throw new ImplantationRefusee("Ligne " + ligne.getStartingLineNumber() + ", colonne " + nom
                    + "\u00a0: un guillemet ouvert n’est pas refermé sur la ligne.");
        }
        if (valeur >= min && valeur <= max) {
            return valeur;
        }
        String attendu =
                nom.equals("poids") ? "un nombre positif ou nul" : "un nombre de " + (int) min + " à " + (int) max;
        throw new ImplantationRefusee("Ligne " + ligne.getStartingLineNumber() + ", colonne " + nom + "\u00a0: "
                + (serre.isEmpty() ? "la case est vide" : "«\u00a0" + abrege(texte.strip()) + "\u00a0»")
                + ". Attendu\u00a0: "
                + attendu + ".");
    }

    private static String abrege(String texte) {
        return texte.length() <= 60 ? texte : texte.substring(0, 60) + "…";
    }
}
