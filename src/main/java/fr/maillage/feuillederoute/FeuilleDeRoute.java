package fr.maillage.feuillederoute;

import java.time.Instant;

/**
 * A roadmap of a démarche: its name and its state; what it holds is in {@link fr.maillage.feuillederoute.modele.Contenu}.
 *
 * @param id eight characters, never reused
 * @param nom 1 to 200 characters
 * @param contexte what it starts from, for the reader; may be empty
 * @param publiee true once its public page is open
 * @param revision last gesture; 0 while nothing was written
 * @param version grows with each change of this head, not of what it holds
 * @param retiree no longer in the list; nothing is erased
 */
public record FeuilleDeRoute(
        String id,
        String demarche,
        String nom,
        String contexte,
        boolean publiee,
        long revision,
        int version,
        Instant modifieLe,
        boolean retiree) {
    public static final int NOM_MAX = 200;
    public static final int CONTEXTE_MAX = 20_000;

    /** Where accounts work on it. */
    public String chemin() {
        return "/gestion/feuilles-de-route/" + id;
    }

    /** Its public page, once {@link #publiee}. */
    public String cheminPublic() {
        return "/feuilles-de-route/" + id;
    }
}
