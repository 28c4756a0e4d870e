package fr.maillage.feuillederoute.tracabilite;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import java.util.List;

/**
 * What answers what, and what is left without an answer.
 *
 * @param zones communes without fiche, zone by zone, as links
 * @param pages of the list shown: the thread, need by need
 */
public record PageDeTracabilite(
        EnTete enTete,
        String feuille,
        String chemin,
        Tracabilite trace,
        List<LiensRompus.Rompu> rompus,
        ZonesSansFiche zonesSansFiche,
        List<List<Lien>> zones,
        List<Tracabilite.Suite> fil,
        Pagination pages,
        boolean ateliers) {
    /** No section lists more than this: the file has them all. */
    public static final int AU_PLUS = 60;

    /** Parts of what must be looked at, with how many there are. */
    public int orphelins() {
        return trace.besoinsSansReponse().size()
                + trace.ideesSansSuite().size()
                + trace.sansSource().size()
                + trace.enjeuxSansChantier().size()
                + zonesSansFiche.sansFiche()
                + rompus.size();
    }
}
