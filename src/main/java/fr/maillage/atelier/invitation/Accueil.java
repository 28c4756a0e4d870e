package fr.maillage.atelier.invitation;

import fr.maillage.atelier.Atelier;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a workshop receives people.
 *
 * @param jeton of the general link, that anybody may pass on
 * @param ouvert whether the general link takes registrations
 * @param places how many may come, 1 to {@value #PLACES_MAX}; null for no limit
 * @param purgeChoisie day of erasure that somebody chose; null for the usual one
 */
public record Accueil(
        String atelier,
        String jeton,
        boolean ouvert,
        @Nullable Integer places,
        @Nullable LocalDate purgeChoisie) {
    public static final int PLACES_MAX = 1_000;

    /** Days after the workshop, when nobody chose another date. */
    static final int GARDE = 60;

    /** Days after its creation, for a workshop without a date. */
    static final int GARDE_SANS_DATE = 365;

    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    /** The day names and contact data are erased. */
    public LocalDate purgeLe(Atelier lequel) {
        if (purgeChoisie != null) {
            return purgeChoisie;
        }
        var jour = lequel.jour();
        return jour == null
                ? LocalDate.ofInstant(lequel.creeLe(), FRANCE).plusDays(GARDE_SANS_DATE)
                : jour.plusDays(GARDE);
    }

    public String chemin() {
        return "/inscription/" + jeton;
    }

    /** The number of places, as in a field. */
    public String placesEcrites() {
        return Objects.toString(places, "");
    }

    public boolean complet(int viennent) {
        return places != null && viennent >= places;
    }
}
