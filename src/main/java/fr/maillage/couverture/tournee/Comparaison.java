package fr.maillage.couverture.tournee;

import fr.maillage.territoire.NomSimplifie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Two plans side by side, the present one and the one proposed, or two scenarios. */
public record Comparaison(Bilan avant, Bilan apres) {
    /** Hours of presence of a commune in both. @param avant minutes a month, 0 when not served @param apres the same */
    public record Ligne(String commune, String nom, double avant, double apres) {}

    /** Code to name of the communes within reach of the second only. */
    public SortedMap<String, String> gagnees() {
        return moins(apres.desservies(), avant.desservies());
    }

    /** Code to name of the communes within reach of the first only. */
    public SortedMap<String, String> perdues() {
        return moins(avant.desservies(), apres.desservies());
    }

    private static SortedMap<String, String> moins(Map<String, String> les, Map<String, String> autres) {
        var reste = new TreeMap<>(les);
        reste.keySet().removeAll(autres.keySet());
        return reste;
    }

    /** Presence by commune, in both, by name. */
    public List<Ligne> presences() {
        var lignes = new HashMap<String, Ligne>();
        avant.presences()
                .forEach(p -> lignes.put(
                        p.commune() + " " + p.nom(), new Ligne(p.commune(), p.nom(), p.minutesParMois(), 0)));
        apres.presences()
                .forEach(p -> lignes.merge(
                        p.commune() + " " + p.nom(),
                        new Ligne(p.commune(), p.nom(), 0, p.minutesParMois()),
                        (a, b) -> new Ligne(a.commune, a.nom, a.avant + b.avant, a.apres + b.apres)));
        var triees = new ArrayList<>(lignes.values());
        triees.sort(Comparator.comparing((Ligne l) -> NomSimplifie.de(l.nom()).mots())
                .thenComparing(Ligne::commune));
        return triees;
    }
}
