package fr.maillage.lieu.geocodage;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which geocoder is asked. Settings {@code maillage.geocodage.*}.
 *
 * @param adresse base address, « https://data.geopf.fr/geocodage »; null to ask nobody
 * @param hotes hosts that may be asked: an address elsewhere is refused at start
 */
@ConfigurationProperties("maillage.geocodage")
public record ReglagesDuGeocodage(
        @Nullable URI adresse, @Nullable Set<String> hotes) {
    public ReglagesDuGeocodage {
        adresse = adresse == null || adresse.toString().isBlank() ? null : adresse;
        hotes = hotes == null ? Set.of() : Set.copyOf(hotes);
        if (adresse != null && !permise(adresse, hotes)) {
            throw new IllegalArgumentException(
                    "Le réglage maillage.geocodage.adresse doit être une adresse https dont l’hôte est dans "
                            + "maillage.geocodage.hotes ; reçu : « " + adresse + " ».");
        }
    }

    private static boolean permise(URI adresse, Set<String> hotes) {
        var hote = adresse.getHost();
        if (hote == null || !hotes.contains(hote) || adresse.getUserInfo() != null) {
            return false;
        }
        // A geocoder of one's own, on the same machine, needs no encryption.
        boolean ici = hote.equals("127.0.0.1") || hote.equals("localhost");
        return "https".equals(adresse.getScheme()) || (ici && "http".equals(adresse.getScheme()));
    }
}
