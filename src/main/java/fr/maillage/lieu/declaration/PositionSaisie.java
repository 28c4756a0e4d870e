package fr.maillage.lieu.declaration;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.PrecisionPosition;
import fr.maillage.lieu.geocodage.SolFrancais;
import fr.maillage.territoire.Commune;
import fr.maillage.territoire.Coordonnees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the marker is: found by the geocoder, or set by hand. */
public final class PositionSaisie {
    public static final String LATITUDE = "latitude";
    public static final String LONGITUDE = "longitude";

    /** How it was found: a key of {@link PrecisionPosition}. */
    public static final String ORIGINE = "position-origine";

    private static final double LOIN_EN_METRES = 30_000;

    private PositionSaisie() {}

    /** The position typed, when both figures make one. */
    public static Optional<Coordonnees> position(Reponses reponses) {
        var latitude = nombre(reponses.net(LATITUDE));
        var longitude = nombre(reponses.net(LONGITUDE));
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        double lat = latitude.get();
        double lon = longitude.get();
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? Optional.of(new Coordonnees(lon, lat)) : Optional.empty();
    }

    private static Optional<Double> nombre(String saisie) {
        var net = saisie.replace(',', '.').replace('−', '-');
        return net.matches("-?\\d{1,3}(\\.\\d{1,20})?") ? Optional.of(Double.valueOf(net)) : Optional.empty();
    }

    public static Map<String, List<String>> ecrire(Coordonnees position, PrecisionPosition precision) {
        var reponses = new LinkedHashMap<String, List<String>>();
        reponses.put(LATITUDE, List.of(degres(position.latitude())));
        reponses.put(LONGITUDE, List.of(degres(position.longitude())));
        reponses.put(ORIGINE, List.of(precision.cle()));
        return reponses;
    }

    /** Six decimals: ten centimetres. */
    static String degres(double degres) {
        return String.format(Locale.ROOT, "%.6f", degres);
    }

    static Fiche lire(Reponses reponses, Fiche fiche, @Nullable Commune commune, Releve releve) {
        var sansPosition = fiche.sans(Champ.LATITUDE).sans(Champ.LONGITUDE).sans(Champ.PRECISION_POSITION);
        if (!reponses.repond(LATITUDE) && !reponses.repond(LONGITUDE)) {
            return sansPosition;
        }
        var position = position(reponses);
        if (position.isEmpty()) {
            releve.faute(
                    reponses.repond(LATITUDE) && nombre(reponses.net(LATITUDE)).isPresent() ? LONGITUDE : LATITUDE,
                    "Latitude et longitude sont des nombres de degrés. Exemple\u00a0: 48,7712 et 5,1613. Effacez les deux si vous "
                            + "ne les connaissez pas.");
            return sansPosition;
        }
        var trouvee = position.get();
        if (!SolFrancais.contient(trouvee)) {
            releve.faute(LATITUDE, horsDeFrance(trouvee));
            return sansPosition;
        }
        if (commune != null
                && commune.centre() != null
                && 1_000 * commune.centre().kilometresJusqua(trouvee) > LOIN_EN_METRES) {
            releve.avis(LATITUDE, "Cette position est loin de " + commune.nom() + ". Vérifiez-la.");
        }
        var precision = PrecisionPosition.deCle(reponses.net(ORIGINE)).orElse(PrecisionPosition.EXACTE);
        return sansPosition
                .avec(Champ.LATITUDE, degres(trouvee.latitude()))
                .avec(Champ.LONGITUDE, degres(trouvee.longitude()))
                .avec(Champ.PRECISION_POSITION, precision.cle());
    }

    private static String horsDeFrance(Coordonnees position) {
        boolean inversee = Math.abs(position.longitude()) <= 90
                && SolFrancais.contient(new Coordonnees(position.latitude(), position.longitude()));
        return inversee
                ? "Cette position est hors de France\u00a0: la latitude et la longitude semblent inversées."
                : "Cette position est hors de France. Vérifiez les deux nombres, ou effacez-les.";
    }
}
