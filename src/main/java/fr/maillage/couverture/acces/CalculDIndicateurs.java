package fr.maillage.couverture.acces;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.HeuresOffertes;
import fr.maillage.couverture.IndicateursDAcces;
import fr.maillage.couverture.IndicateursDAcces.Desert;
import fr.maillage.couverture.IndicateursDAcces.OffreDuTerritoire;
import fr.maillage.couverture.IndicateursDAcces.Seuil;
import fr.maillage.couverture.Site;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The figures of access of a set of communes. */
public final class CalculDIndicateurs {
    private static final double DIX_MILLE = 10_000;

    /** Fewer communes are sorted sooner than all those of France are read in their order. */
    private static final int PEU = 1_000;

    private final Acces acces;
    private final int[] populations;
    private final HeuresOffertes heures;

    public CalculDIndicateurs(Acces acces, int[] populations, HeuresOffertes heures) {
        this.acces = acces;
        this.populations = populations.clone();
        this.heures = heures;
    }

    /**
     * @param communes of the territory
     * @param seuils minutes for which inhabitants are counted
     * @param desert minutes beyond which a commune is a desert
     */
    public IndicateursDAcces calculer(int[] communes, List<Double> seuils, double desert) {
        int[] habitees = habitees(communes);
        int[] connues = connues(habitees);
        long habitants = population(habitees);
        long avecTemps = population(connues);
        double minutes = 0;
        for (int i : connues) {
            minutes += acces.minutes(i) * populations[i];
        }
        return new IndicateursDAcces(
                habitants,
                habitants - avecTemps,
                habitees.length - connues.length,
                minutes / avecTemps,
                mediane(connues, avecTemps),
                seuils.stream().map(s -> seuil(connues, s, avecTemps)).toList(),
                offre(communes, habitants),
                deserts(connues, desert));
    }

    /** E2SFCA of the communes whose time is known, mean of their inhabitants, for 10,000 of them; NaN without any. */
    public double accessibilite(int... communes) {
        double accessibles = 0;
        long avecTemps = 0;
        for (int i : communes) {
            if (populations[i] > 0 && !Double.isNaN(acces.minutes(i))) {
                accessibles += acces.accessibilite(i) * populations[i];
                avecTemps += populations[i];
            }
        }
        return accessibles / avecTemps * DIX_MILLE;
    }

    private int[] habitees(int... communes) {
        return IntStream.of(communes).filter(i -> populations[i] > 0).toArray();
    }

    /** By ascending minutes. */
    private int[] connues(int... habitees) {
        if (habitees.length < PEU) {
            return IntStream.of(habitees)
                    .filter(i -> !Double.isNaN(acces.minutes(i)))
                    .boxed()
                    .sorted(Comparator.comparingDouble(acces::minutes))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        var dedans = new BitSet();
        IntStream.of(habitees).forEach(dedans::set);
        return acces.deProcheEnLoin().filter(dedans::get).toArray();
    }

    private long population(int... communes) {
        return IntStream.of(communes).mapToLong(i -> populations[i]).sum();
    }

    /** @param connues by ascending minutes */
    private double mediane(int[] connues, long avecTemps) {
        long cumul = 0;
        for (int i : connues) {
            cumul += populations[i];
            if (2 * cumul >= avecTemps) {
                return acces.minutes(i);
            }
        }
        return Double.NaN;
    }

    private Seuil seuil(int[] connues, double minutes, long avecTemps) {
        long dedans = IntStream.of(connues)
                .filter(i -> acces.minutes(i) <= minutes)
                .mapToLong(i -> populations[i])
                .sum();
        return new Seuil(minutes, dedans, avecTemps == 0 ? Double.NaN : dedans / (double) avecTemps);
    }

    private List<Desert> deserts(int[] connues, double minutes) {
        return IntStream.of(connues)
                .filter(i -> acces.minutes(i) > minutes)
                .mapToObj(i -> new Desert(i, populations[i], acces.minutes(i)))
                .sorted(Comparator.comparingInt(Desert::habitants).reversed().thenComparingInt(Desert::commune))
                .toList();
    }

    private OffreDuTerritoire offre(int[] communes, long habitants) {
        var dedans = new BitSet();
        IntStream.of(communes).forEach(dedans::set);
        var sites = acces.sites().stream()
                .filter(site -> site.commune() >= 0 && dedans.get(site.commune()))
                .toList();
        int arrets = (int) sites.stream().filter(Site::itinerant).count();
        int fixes = sites.size() - arrets;
        double parSemaine = 0;
        double desArretsParMois = 0;
        int sansHeures = 0;
        int arretsSansHeures = 0;
        for (var site : sites) {
            var duree = heures.de(site);
            if (duree.connue()) {
                parSemaine += duree.parSemaine();
                desArretsParMois += site.itinerant() ? duree.parMois() : 0;
            } else {
                sansHeures++;
                arretsSansHeures += site.itinerant() ? 1 : 0;
            }
        }
        double dizaines = habitants == 0 ? Double.NaN : habitants / DIX_MILLE;
        return new OffreDuTerritoire(
                (int) sites.stream().map(Site::lieu).distinct().count(),
                fixes,
                arrets,
                (int) sites.stream().filter(Site::approche).count(),
                connues(parSemaine, sites.size(), sansHeures),
                connues(desArretsParMois, arrets, arretsSansHeures),
                sansHeures,
                fixes / dizaines,
                arrets / dizaines);
    }

    /** Hours that nobody knows are no zero. */
    private static double connues(double heures, int sites, int inconnus) {
        return inconnus > 0 && inconnus == sites ? Double.NaN : heures;
    }
}
