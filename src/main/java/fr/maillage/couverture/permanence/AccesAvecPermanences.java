package fr.maillage.couverture.permanence;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.Site;
import fr.maillage.territoire.Territoires;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Times to the nearest place when permanences are added to those that exist. */
public final class AccesAvecPermanences {
    private final Acces acces;
    private final List<Site> permanences;

    /** @param communes positions in {@code Territoires} of the communes that receive one, each with a known position */
    public AccesAvecPermanences(Acces acces, Territoires territoires, Collection<Integer> communes) {
        this.acces = acces;
        this.permanences =
                communes.stream().map(commune -> site(territoires, commune)).toList();
    }

    /** A permanence stands at the main village of its commune. */
    static Site site(Territoires territoires, int commune) {
        var c = territoires.commune(commune);
        var position = c.pointDeDepart();
        if (position == null) {
            throw new IllegalStateException("a candidate without position: " + c.code());
        }
        return new Site("", "Permanence à " + c.nom(), "", commune, position, true, false, Set.of(), "", 1);
    }

    /** Minutes of a commune; NaN when nobody knows. */
    public double minutes(int commune) {
        double minutes = acces.minutes(commune);
        for (var permanence : permanences) {
            double nouvelles = acces.trajets().minutes(commune, permanence);
            // Written so that the first time replaces NaN.
            if (!(minutes <= nouvelles)) {
                minutes = nouvelles;
            }
        }
        return minutes;
    }
}
