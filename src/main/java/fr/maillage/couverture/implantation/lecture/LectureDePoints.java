package fr.maillage.couverture.implantation.lecture;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.maillage.couverture.ImplantationRefusee;
import fr.maillage.couverture.NuageDePoints;
import fr.maillage.couverture.PointsPeses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Weighted points, from a CSV with a line of titles. */
public final class LectureDePoints {
    /** More would not fit a search in memory. */
    private static final int POINTS_AU_PLUS = 50_000;

    private static final List<String> LATITUDES = List.of("lat", "latitude");
    private static final List<String> LONGITUDES = List.of("lon", "longitude", "lng", "long");
    private static final List<String> POIDS = List.of("poids", "weight", "population", "demande", "demand");

    private final char separateur;
    private final int latitude;
    private final int longitude;
    private final int poids;

    private LectureDePoints(CsvRecord titres, char separateur) {
        this.separateur = separateur;
        latitude = colonne(titres, LATITUDES);
        longitude = colonne(titres, LONGITUDES);
        poids = colonne(titres, POIDS);
        if (latitude < 0 || longitude < 0) {
            throw new ImplantationRefusee(
                    "La première ligne doit nommer les colonnes lat, lon et poids\u00a0; elle dit\u00a0: "
                            + court(String.join(" ", titres.getFields())) + ".");
        }
    }

    public static PointsPeses lire(String texte, double rayonDeLaTerre) {
        char separateur = separateur(texte);
        try (var lecteur = CsvReader.builder()
                .fieldSeparator(separateur)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(texte)) {
            var lignes = lecteur.iterator();
            if (!lignes.hasNext()) {
                throw new ImplantationRefusee("Le fichier n’a pas de ligne de titres.");
            }
            return new LectureDePoints(lignes.next(), separateur).lire(lignes, rayonDeLaTerre);
        } catch (CsvParseException e) {
            throw new ImplantationRefusee(
                    "Ce n’est pas un tableau CSV lisible\u00a0: un guillemet ouvert n’est peut-être pas refermé.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PointsPeses lire(Iterator<CsvRecord> lignes, double rayonDeLaTerre) {
        var latitudes = new double[1024];
        var longitudes = new double[1024];
        var combien = new double[1024];
        int n = 0;
        while (lignes.hasNext()) {
            var ligne = lignes.next();
            if (ligne.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (n == POINTS_AU_PLUS) {
                throw new ImplantationRefusee("Le fichier a plus de " + POINTS_AU_PLUS + " points.");
            }
            if (n == combien.length) {
                latitudes = Arrays.copyOf(latitudes, 2 * n);
                longitudes = Arrays.copyOf(longitudes, 2 * n);
                combien = Arrays.copyOf(combien, 2 * n);
            }
            latitudes[n] = nombre(ligne, latitude, "lat", -90, 90);
            longitudes[n] = nombre(ligne, longitude, "lon", -180, 180);
            combien[n++] = poids < 0 ? 1 : nombre(ligne, poids, "poids", 0, 1e15);
        }
        if (n == 0) {
            throw new ImplantationRefusee("Le fichier n’a aucun point sous sa ligne de titres.");
        }
        return new PointsPeses(
                new NuageDePoints(Arrays.copyOf(latitudes, n), Arrays.copyOf(longitudes, n), rayonDeLaTerre),
                Arrays.copyOf(combien, n),
                poids >= 0);
    }

    private double nombre(CsvRecord ligne, int colonne, String nom, double minimum, double maximum) {
        String texte = colonne < ligne.getFieldCount() ? ligne.getField(colonne).strip() : "";
        double x;
        try {
            x = Double.parseDouble(separateur == ',' ? texte : texte.replace(',', '.'));
        } catch (NumberFormatException e) {
            x = Double.NaN;
        }
        if (!(x >= minimum && x <= maximum)) {
            throw new ImplantationRefusee("Ligne " + ligne.getStartingLineNumber() + ", colonne " + nom
                    + "\u00a0: «\u00a0"
                    + court(texte) + "\u00a0» n’est pas un nombre "
                    + (maximum > 180 ? "positif ou nul." : "de " + (int) minimum + " à " + (int) maximum + "."));
        }
        return x;
    }

    private static int colonne(CsvRecord titres, List<String> noms) {
        for (String nom : noms) {
            for (int c = 0; c < titres.getFieldCount(); c++) {
                String titre = Normalizer.normalize(titres.getField(c), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .strip()
                        .toLowerCase(Locale.ROOT);
                if (titre.equals(nom)) {
                    return c;
                }
            }
        }
        return -1;
    }

    /** The separator that the line of titles holds most. */
    private static char separateur(String texte) {
        String titres = texte.stripLeading().lines().findFirst().orElse("");
        char mieux = ',';
        for (char candidat : new char[] {';', '\t', '|'}) {
            if (combien(titres, candidat) > combien(titres, mieux)) {
                mieux = candidat;
            }
        }
        return mieux;
    }

    private static long combien(String texte, char c) {
        return texte.chars().filter(x -> x == c).count();
    }

    private static String court(String texte) {
        return texte.length() > 60 ? texte.substring(0, 60) + "…" : texte;
    }
}
