package fr.maillage.atelier.direct;

import fr.maillage.atelier.registre.Gestes.Instantane;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a workshop stands, for scripts.
 *
 * @param revision grows with each change
 * @param fin when the time given ends, in milliseconds since 1970; null when none runs
 * @param maintenant the clock of the server, likewise: that of a phone may be wrong
 */
public record Situation(
        long revision, String etat, boolean gele, @Nullable Long fin, long maintenant) {
    public static Situation de(Instantane instantane) {
        var minuteur = instantane.minuteur();
        return new Situation(
                instantane.revision(),
                instantane.etat().name(),
                instantane.gele(),
                minuteur == null ? null : minuteur.toEpochMilli(),
                Instant.now().toEpochMilli());
    }
}
