package fr.maillage.feuillederoute.partage;

import java.time.Instant;

/**
 * Somebody outside of the démarche who may read, comment and change one fiche.
 *
 * @param nom the structure that is invited, which the others read
 * @param courriel empty once the invitation has ended
 */
public record Invitation(
        String id,
        String feuille,
        String element,
        String nom,
        String courriel,
        Instant creeLe,
        Instant expireLe,
        boolean revoquee) {
    public static final int NOM_MAX = 200;
    private static final String PREFIXE = "invite:";

    public boolean ouverte(Instant maintenant) {
        return !revoquee && maintenant.isBefore(expireLe);
    }

    /** How gestures and comments name who wrote. */
    public String auteur() {
        return PREFIXE + id;
    }

    /** The invitation that an author is; empty for an account. */
    public static String id(String auteur) {
        return auteur.startsWith(PREFIXE) ? auteur.substring(PREFIXE.length()) : "";
    }
}
