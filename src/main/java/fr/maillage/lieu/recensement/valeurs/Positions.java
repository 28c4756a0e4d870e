package fr.maillage.lieu.recensement.valeurs;

import fr.maillage.lieu.recensement.Avertissement;
import fr.maillage.lieu.recensement.Constat;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/** Positions as files write them, brought to WGS 84 degrees and kept only where the place can be. */
public final class Positions {
    /** Where France is, in degrees, with a margin: south, north, west, east. */
    private record Cadre(double sud, double nord, double ouest, double est) {
        boolean contient(double latitude, double longitude) {
            return latitude >= sud && latitude <= nord && longitude >= ouest && longitude <= est;
        }
    }

    private static final List<Cadre> FRANCE = List.of(
            new Cadre(41.2, 51.2, -5.4, 9.7), // mainland, Corsica
            new Cadre(15.7, 18.2, -63.3, -60.9), // Guadeloupe, Saint-Martin, Saint-Barthélemy
            new Cadre(14.3, 15.0, -61.3, -60.7), // Martinique
            new Cadre(2.0, 6.0, -54.7, -51.5), // Guyane
            new Cadre(-21.5, -20.8, 55.1, 55.9), // La Réunion
            new Cadre(-13.1, -12.5, 44.9, 45.4), // Mayotte
            new Cadre(46.7, 47.2, -56.5, -56.0), // Saint-Pierre-et-Miquelon
            new Cadre(-23.0, -19.4, 163.4, 168.2), // Nouvelle-Calédonie
            new Cadre(-28.0, -7.7, -155.0, -134.3), // Polynésie
            new Cadre(-14.5, -13.1, -178.4, -176.0)); // Wallis-et-Futuna

    private static final Pattern NOMBRE = Pattern.compile("[+-]?\\d{1,8}([.,]\\d*)?");
    /** A place further than this from the middle of its commune is not in it: Arles, the widest, is 25 km across from its middle. */
    private static final double LOIN_KM = 30;

    private static final double LOIN_OUTRE_MER_KM = 300;

    /** Lambert-93, the official grid of the mainland (EPSG:2154). */
    private static final CoordinateTransform LAMBERT_93 = lambert();

    private Positions() {}

    private static CoordinateTransform lambert() {
        var reperes = new CRSFactory();
        return new CoordinateTransformFactory()
                .createTransform(
                        reperes.createFromParameters(
                                "lambert-93",
                                "+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs"),
                        reperes.createFromParameters("wgs-84", "+proj=longlat +datum=WGS84 +no_defs"));
    }

    /**
     * Two texts that are the same hold both: « 48.77, 5.16 ».
     *
     * @param latitude as written; y for a projected position
     * @param commune where the rest of the row says the place is; null when unknown
     */
    public static Optional<Coordonnees> lire(
            String latitude, String longitude, @Nullable Commune commune, Constat constat) {
        if (latitude.isBlank() && longitude.isBlank()) {
            return Optional.empty();
        }
        var ensemble = latitude.isBlank() || latitude.equals(longitude) ? longitude : latitude;
        if ((latitude.isBlank() || longitude.isBlank() || latitude.equals(longitude))
                && CoupleDeCoordonnees.lire(ensemble) instanceof CoupleDeCoordonnees couple) {
            return lire(couple.latitude(), couple.longitude(), commune, constat);
        }
        double y = nombre(latitude);
        double x = nombre(longitude);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            constat.citer(Avertissement.Genre.POSITION_ECARTEE, latitude + " ; " + longitude);
            return Optional.empty();
        }
        if (x == 0 && y == 0) {
            return Optional.empty();
        }
        var lue = enDegres(y, x, constat);
        if (lue.isEmpty()) {
            constat.noter(Avertissement.Genre.POSITION_ECARTEE, latitude + " ; " + longitude + " n’est pas en France");
            return Optional.empty();
        }
        return lue.filter(position -> pres(position, commune, constat));
    }

    private static Optional<Coordonnees> enDegres(double y, double x, Constat constat) {
        if (enFrance(y, x)) {
            return Optional.of(new Coordonnees(x, y));
        }
        if (enFrance(x, y)) {
            constat.noter(Avertissement.Genre.POSITION_CONVERTIE, "latitude et longitude étaient inversées");
            return Optional.of(new Coordonnees(y, x));
        }
        double nord = Math.max(x, y);
        double est = Math.min(x, y);
        if (est > 80_000 && est < 1_300_000 && nord > 6_000_000 && nord < 7_200_000) {
            var degres = LAMBERT_93.transform(new ProjCoordinate(est, nord), new ProjCoordinate());
            constat.noter(Avertissement.Genre.POSITION_CONVERTIE, "elle était en Lambert-93");
            return Optional.of(new Coordonnees(arrondi(degres.x), arrondi(degres.y)));
        }
        return Optional.empty();
    }

    private static double arrondi(double degres) {
        return Math.rint(degres * 1e7) / 1e7;
    }

    private static boolean enFrance(double latitude, double longitude) {
        return FRANCE.stream().anyMatch(c -> c.contient(latitude, longitude));
    }

    private static boolean pres(Coordonnees position, @Nullable Commune commune, Constat constat) {
        if (commune == null || commune.centre() == null) {
            return true;
        }
        double km = position.kilometresJusqua(commune.centre());
        double loin = commune.departement().length() == 3 ? LOIN_OUTRE_MER_KM : LOIN_KM;
        if (km > loin) {
            constat.noter(
                    Avertissement.Genre.POSITION_ECARTEE,
                    "elle est à " + Math.round(km) + "\u00a0km de " + commune.nom() + " (" + commune.departement()
                            + ")");
        }
        return km <= loin;
    }

    private static double nombre(String texte) {
        var net = texte.strip().replaceAll("[\\s°]", "");
        return NOMBRE.matcher(net).matches() ? Double.parseDouble(net.replace(',', '.')) : longue(net);
    }

    /** « 45.83528024899999 » has more digits than the pattern of a plain number needs, « 1.2E-3 » an exponent. */
    private static double longue(String net) {
        try {
            return Double.parseDouble(net.replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
