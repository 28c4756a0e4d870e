package fr.maillage.couverture;

import fr.maillage.territoire.Coordonnees;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Minutes by car between communes and sites: a time model on great-circle distances, or a road network. Safe to share.
 *
 * <p>A commune without known position has no time: NaN, never zero.
 */
public interface Trajets {
    /** Short name in addresses (« prudent »), distinct among those at hand. */
    String id();

    /** As shown beside every figure: « modèle prudent ». */
    String nom();

    /** What it rests on and its error, in French. */
    String calage();

    /** Hears of a commune within reach. */
    @FunctionalInterface
    interface Visiteur {
        /**
         * @param commune position in {@code Territoires}
         * @param minutes from the commune to the site
         */
        void visiter(int commune, double minutes);
    }

    /**
     * For each commune of France, the nearest of some sites.
     *
     * @param site index in the list that was asked, −1 when nobody knows
     * @param minutes to it, NaN when nobody knows
     */
    @SuppressWarnings("ArrayRecordComponent")
    record PlusProches(int[] site, double[] minutes) {}

    /** How many communes France has. */
    int communes();

    /** Visits, in no particular order, every commune from which the site is reached within some minutes, bound included. */
    void autourDe(Site site, double minutesAuPlus, Visiteur visiteur);

    /** Minutes from a commune to a site; NaN when nobody knows. */
    double minutes(int commune, Site site);

    /** Kilometres as the crow flies from a commune to a site, as the model reads them; NaN when nobody knows. */
    double kilometres(int commune, Site site);

    /**
     * Ways between points that need not be communes, counted like these.
     *
     * @param points all those that one means to ask about; the way from another one may be known less well
     */
    Liaisons liaisons(Collection<Coordonnees> points);

    /** The nearest site of each commune; among equal ones, the first of the list. */
    default PlusProches plusProches(List<Site> sites) {
        var proches = new PlusProches(new int[communes()], new double[communes()]);
        Arrays.fill(proches.site(), -1);
        Arrays.fill(proches.minutes(), Double.NaN);
        for (int s = 0; s < sites.size(); s++) {
            int site = s;
            autourDe(sites.get(s), Double.POSITIVE_INFINITY, (commune, minutes) -> {
                // Written so that the first time replaces NaN.
                if (!(proches.minutes()[commune] <= minutes)) {
                    proches.minutes()[commune] = minutes;
                    proches.site()[commune] = site;
                }
            });
        }
        return proches;
    }
}
