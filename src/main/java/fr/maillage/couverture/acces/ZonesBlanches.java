package fr.maillage.couverture.acces;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.Besoins.Case;
import fr.maillage.couverture.Besoins.DeCommune;
import fr.maillage.couverture.Fonds;
import fr.maillage.couverture.HeuresOffertes;
import fr.maillage.couverture.ZoneBlanche;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups of communes that touch, fragile and not served. */
final class ZonesBlanches {
    private final Fonds fonds;
    private final PhrasesDeZone phrases;

    ZonesBlanches(Fonds fonds, Acces acces, HeuresOffertes heures) {
        this.fonds = fonds;
        this.phrases = new PhrasesDeZone(fonds.territoires(), acces, heures);
    }

    /** @return greatest unmet need first */
    List<ZoneBlanche> grouper(List<DeCommune> communes) {
        Map<Integer, DeCommune> restantes = new LinkedHashMap<>();
        communes.stream()
                .filter(c -> c.lecture() == Case.FRAGILE_NON_SERVIE)
                .forEach(c -> restantes.put(c.commune(), c));
        var zones = new ArrayList<ZoneBlanche>();
        while (!restantes.isEmpty()) {
            zones.add(zone(groupe(restantes)));
        }
        zones.sort(Comparator.comparingDouble((ZoneBlanche z) -> z.somme().nonCouvert())
                .reversed()
                .thenComparing(z -> z.communes().getFirst()));
        return zones;
    }

    /** Takes one commune out, and all that touch it step by step. */
    private List<DeCommune> groupe(Map<Integer, DeCommune> restantes) {
        var groupe = new ArrayList<DeCommune>();
        var aVisiter = new ArrayDeque<DeCommune>();
        var premiere = restantes.values().iterator().next();
        restantes.remove(premiere.commune());
        aVisiter.add(premiere);
        while (!aVisiter.isEmpty()) {
            var commune = aVisiter.remove();
            groupe.add(commune);
            for (int voisine : fonds.voisines().apply(commune.commune())) {
                var blanche = restantes.remove(voisine);
                if (blanche != null) {
                    aVisiter.add(blanche);
                }
            }
        }
        return groupe;
    }

    private ZoneBlanche zone(List<DeCommune> groupe) {
        groupe.sort(Comparator.comparingInt(DeCommune::habitants).reversed().thenComparingInt(DeCommune::commune));
        var somme = CalculDeBesoin.somme(groupe);
        return new ZoneBlanche(
                groupe.stream().map(DeCommune::commune).toList(),
                somme,
                groupe.stream().mapToDouble(DeCommune::minutes).min().orElseThrow(),
                groupe.stream().mapToDouble(DeCommune::minutes).max().orElseThrow(),
                phrases.raisons(groupe, somme));
    }
}
