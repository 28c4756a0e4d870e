package fr.maillage.courrier.envoi;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a letter that did not leave is tried again. */
final class Remise {
    /** A letter that waits longer than this is given up. */
    static final Duration DELAI_MAXIMAL = Duration.ofDays(3);

    private static final List<Duration> ATTENTES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6));

    private Remise() {}

    /**
     * The next try, later and later; empty when it would come after the moment to give up.
     *
     * @param essais tries already made, 1 or more
     */
    static Optional<Instant> apres(int essais, Instant maintenant, Instant abandon) {
        var attente = ATTENTES.get(Math.min(essais, ATTENTES.size()) - 1);
        return Optional.of(maintenant.plus(attente)).filter(prochaine -> !prochaine.isAfter(abandon));
    }
}
