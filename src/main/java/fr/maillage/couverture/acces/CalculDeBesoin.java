package fr.maillage.couverture.acces;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.Besoins;
import fr.maillage.couverture.Besoins.Case;
import fr.maillage.couverture.Besoins.DEpci;
import fr.maillage.couverture.Besoins.DeCommune;
import fr.maillage.couverture.Besoins.Effectif;
import fr.maillage.couverture.Besoins.Somme;
import fr.maillage.couverture.Fonds;
import fr.maillage.couverture.HeuresOffertes;
import fr.maillage.territoire.Perimetre;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The unmet need of a set of communes. */
public final class CalculDeBesoin {
    private final Fonds fonds;
    private final Acces acces;
    private final Concernes concernes;
    private final HeuresOffertes heures;

    public CalculDeBesoin(Fonds fonds, Acces acces, Concernes concernes, HeuresOffertes heures) {
        this.fonds = fonds;
        this.acces = acces;
        this.concernes = concernes;
        this.heures = heures;
    }

    /** @param servi minutes up to which a commune is served */
    public Besoins calculer(Perimetre perimetre, double servi) {
        int[] populations = fonds.territoires().populations();
        var communes = perimetre
                .positions()
                .filter(i -> populations[i] > 0)
                .mapToObj(i -> commune(i, populations[i], servi))
                .sorted(Comparator.comparing(DeCommune::connu)
                        .thenComparingDouble(DeCommune::nonCouvert)
                        .reversed()
                        .thenComparingInt(DeCommune::commune))
                .toList();
        var zones = new ZonesBlanches(fonds, acces, heures).grouper(communes);
        return new Besoins(somme(communes), communes, epcis(communes, perimetre), cases(communes, servi), zones);
    }

    private DeCommune commune(int i, int habitants, double servi) {
        double minutes = acces.minutes(i);
        double manque = fonds.besoin().manque(minutes);
        double personnes = concernes.personnes(i);
        return new DeCommune(i, habitants, personnes, minutes, manque, personnes * manque, lecture(i, servi));
    }

    /** @param servi minutes up to which a commune is served */
    public Case lecture(int i, double servi) {
        double minutes = acces.minutes(i);
        if (!concernes.connue(i) || Double.isNaN(minutes)) {
            return Case.SANS_REPONSE;
        }
        boolean servie = minutes <= servi;
        return concernes.fragile(i)
                ? servie ? Case.FRAGILE_SERVIE : Case.FRAGILE_NON_SERVIE
                : servie ? Case.NON_FRAGILE_SERVIE : Case.NON_FRAGILE_NON_SERVIE;
    }

    static Somme somme(Collection<DeCommune> communes) {
        double personnes = 0;
        double nonCouvert = 0;
        long habitants = 0;
        int sansScore = 0;
        int sansReponse = 0;
        long habitantsSansReponse = 0;
        for (var commune : communes) {
            habitants += commune.habitants();
            if (Double.isNaN(commune.concernees())) {
                sansScore++;
            } else {
                personnes += commune.concernees();
            }
            if (commune.connu()) {
                nonCouvert += commune.nonCouvert();
            } else {
                sansReponse++;
                habitantsSansReponse += commune.habitants();
            }
        }
        return new Somme(
                communes.size(),
                habitants,
                connu(personnes, communes.size(), sansScore),
                connu(nonCouvert, communes.size(), sansReponse),
                sansReponse,
                habitantsSansReponse);
    }

    /** A sum of which every part is missing is missing too. */
    private static double connu(double somme, int communes, int manquantes) {
        return manquantes > 0 && manquantes == communes ? Double.NaN : somme;
    }

    private List<DEpci> epcis(List<DeCommune> communes, Perimetre perimetre) {
        int[] epciDe = fonds.territoires().epciDe();
        int[] tailles = new int[fonds.territoires().epcis().size()];
        int[] dedans = new int[tailles.length];
        for (int epci : epciDe) {
            if (epci >= 0) {
                tailles[epci]++;
            }
        }
        perimetre.positions().map(i -> epciDe[i]).filter(e -> e >= 0).forEach(e -> dedans[e]++);
        Map<Integer, List<DeCommune>> parEpci = communes.stream()
                .filter(c -> epciDe[c.commune()] >= 0)
                .collect(Collectors.groupingBy(c -> epciDe[c.commune()]));
        var epcis = new ArrayList<DEpci>();
        parEpci.forEach((e, siennes) -> epcis.add(new DEpci(e, dedans[e] == tailles[e], somme(siennes))));
        epcis.sort(Comparator.comparing((DEpci e) -> !Double.isNaN(e.somme().nonCouvert()))
                .thenComparingDouble(e -> e.somme().nonCouvert())
                .reversed()
                .thenComparingInt(DEpci::epci));
        return epcis;
    }

    private static Besoins.Cases cases(List<DeCommune> communes, double servi) {
        return new Besoins.Cases(
                servi,
                Stream.of(Case.values())
                        .map(lecture -> new Effectif(
                                lecture,
                                (int) communes.stream()
                                        .filter(c -> c.lecture() == lecture)
                                        .count(),
                                communes.stream()
                                        .filter(c -> c.lecture() == lecture)
                                        .mapToLong(DeCommune::habitants)
                                        .sum()))
                        .toList());
    }
}
