package fr.maillage.couverture.acces;

import fr.maillage.couverture.HeuresOffertes;
import fr.maillage.couverture.ReglesE2sfca;
import fr.maillage.couverture.Site;
import fr.maillage.couverture.Trajets;
import java.util.Arrays;
import java.util.List;

/**
 * Enhanced two-step floating catchment area (Luo and Qi, 2009): the supply of each site is divided by the weighted people who can reach it; the
 * accessibility of a commune is the weighted sum of these ratios over the sites that it can reach. The people of all communes times their
 * accessibility give back the supply of the sites that somebody can reach.
 */
public final class Accessibilite {
    private Accessibilite() {}

    /**
     * @param offres supply of each site; NaN counts for nothing
     * @return by commune; 0 when nothing is within reach, NaN without inhabitant
     */
    public static double[] parCommune(
            Trajets trajets, List<Site> sites, double[] offres, int[] populations, ReglesE2sfca regles) {
        double[] acces = new double[populations.length];
        var bassin = new Bassin(regles, populations);
        for (int s = 0; s < offres.length; s++) {
            if (Double.isNaN(offres[s])) {
                continue;
            }
            bassin.vider();
            trajets.autourDe(sites.get(s), regles.portee(), bassin);
            if (bassin.demande > 0) {
                for (int k = 0; k < bassin.taille; k++) {
                    acces[bassin.communes[k]] += bassin.poids[k] * (offres[s] / bassin.demande);
                }
            }
        }
        for (int i = 0; i < acces.length; i++) {
            acces[i] = populations[i] > 0 ? acces[i] : Double.NaN;
        }
        return acces;
    }

    /** What each site offers, in the unit of the rules; NaN when hours are unknown. */
    public static double[] offres(List<Site> sites, ReglesE2sfca.Unite unite, HeuresOffertes heures) {
        return sites.stream()
                .mapToDouble(site -> switch (unite) {
                    case LIEUX -> site.part();
                    case HEURES -> heures.de(site).parSemaine();
                })
                .toArray();
    }

    /** The communes around one site. */
    private static final class Bassin implements Trajets.Visiteur {
        private final ReglesE2sfca regles;
        private final int[] populations;
        private int[] communes = new int[256];
        private double[] poids = new double[256];
        private int taille;
        private double demande;

        Bassin(ReglesE2sfca regles, int... populations) {
            this.regles = regles;
            this.populations = populations;
        }

        void vider() {
            taille = 0;
            demande = 0;
        }

        @Override
        public void visiter(int commune, double minutes) {
            if (populations[commune] == 0) {
                return;
            }
            if (taille == communes.length) {
                communes = Arrays.copyOf(communes, 2 * taille);
                poids = Arrays.copyOf(poids, 2 * taille);
            }
            communes[taille] = commune;
            poids[taille] = regles.poids(minutes);
            demande += poids[taille] * populations[commune];
            taille++;
        }
    }
}
