package fr.maillage.lieu;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Links by which whoever holds a place acts on it without an account. Only fingerprints of them are kept. */
public interface LiensSansCompte {
    enum Usage {
        /** Corrects the place, now or later; the correction is moderated. */
        CORRIGER("/lieux/corriger/lien"),
        /** Shows the place as published: « tout est exact », correct, or closed. */
        CONFIRMER("/lieux/confirmer");

        private final String chemin;

        Usage(String chemin) {
            this.chemin = chemin;
        }

        public String chemin() {
            return chemin;
        }

        public String cle() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when no use has this key */
        public static Usage deCle(String cle) {
            return Arrays.stream(values())
                    .filter(u -> u.cle().equals(cle))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown use: " + cle));
        }
    }

    /**
     * A new link, in the transaction of the caller.
     *
     * @param pour what it was made for, kept to revoke a whole sending (identifier of a campaign); may be empty
     * @return whole address (« https://… »), which is never told again
     */
    String creer(String lieu, Usage usage, Duration duree, String pour);

    /** The place of a link that still works; empty for an unknown, expired or revoked one. */
    Optional<String> lieu(String jeton, Usage usage);

    /** Stops all the links of a place. */
    void revoquer(String lieu);

    /** Stops all the links made for a campaign. */
    void revoquerPour(String pour);
}
