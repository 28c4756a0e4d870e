package fr.maillage.lieu.recensement.valeurs;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Latitude and longitude written in one cell: « 48.77, 5.16 », « POINT(5.16 48.77) », « 48°46'16"N 5°10'02"E ».
 *
 * @param latitude decimal degrees, or y
 */
record CoupleDeCoordonnees(String latitude, String longitude) {
    private static final String NOMBRE = "(-?\\d{1,8}(?:[.,]\\d+)?)";
    private static final Pattern DEUX =
            Pattern.compile("[\\[({]?\\s*" + NOMBRE + "\\s*(?:[,;/|]\\s*|\\s+)" + NOMBRE + "\\s*[\\])}]?");
    private static final Pattern WKT =
            Pattern.compile("(?i)(?:SRID=\\d+;)?POINT\\s*Z?\\s*\\(\\s*" + NOMBRE + "\\s+" + NOMBRE + "\\b.*");
    private static final Pattern DEGRES = Pattern.compile(
            "(\\d{1,3})\\s*°\\s*(?:(\\d{1,2})\\s*['’′]\\s*)?(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|”|″|''))?\\s*([NSEOW])",
            Pattern.CASE_INSENSITIVE);

    /** Null when the text does not hold both. */
    static @Nullable CoupleDeCoordonnees lire(String texte) {
        var net = texte.strip();
        var wkt = WKT.matcher(net);
        if (wkt.matches()) {
            return new CoupleDeCoordonnees(wkt.group(2), wkt.group(1));
        }
        var deux = DEUX.matcher(net);
        if (deux.matches()) {
            return new CoupleDeCoordonnees(deux.group(1), deux.group(2));
        }
        return enDegres(net);
    }

    private static @Nullable CoupleDeCoordonnees enDegres(String texte) {
        String latitude = "";
        String longitude = "";
        var trouve = DEGRES.matcher(texte);
        while (trouve.find()) {
            double degres =
                    Double.parseDouble(trouve.group(1)) + partie(trouve.group(2)) / 60 + partie(trouve.group(3)) / 3600;
            char cote = Character.toUpperCase(trouve.group(4).charAt(0));
            var lu = String.format(Locale.ROOT, "%.7f", cote == 'S' || cote == 'O' || cote == 'W' ? -degres : degres);
            if (cote == 'N' || cote == 'S') {
                latitude = lu;
            } else {
                longitude = lu;
            }
        }
        return latitude.isEmpty() || longitude.isEmpty() ? null : new CoupleDeCoordonnees(latitude, longitude);
    }

    private static double partie(@Nullable String texte) {
        return texte == null ? 0 : Double.parseDouble(texte.replace(',', '.'));
    }
}
