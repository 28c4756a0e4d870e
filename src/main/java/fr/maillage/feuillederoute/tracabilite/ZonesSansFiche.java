package fr.maillage.feuillederoute.tracabilite;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Fiche;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Communes of a « zone blanche » that no fiche says it serves.
 *
 * @param zones each with the codes of its communes that no fiche serves; those wholly served are left out
 * @param communes how many communes of zones there are in all
 * @param muettes fiches that name no commune: they serve the whole territory, or do not say
 */
public record ZonesSansFiche(List<List<String>> zones, int communes, int muettes) {
    /** @param zones codes of communes, zone by zone */
    public static ZonesSansFiche de(Contenu contenu, List<List<String>> zones) {
        Set<String> servies = contenu.fiches().stream()
                .flatMap(f -> f.publics().communes().stream())
                .collect(Collectors.toSet());
        return new ZonesSansFiche(
                zones.stream()
                        .map(zone ->
                                zone.stream().filter(c -> !servies.contains(c)).toList())
                        .filter(zone -> !zone.isEmpty())
                        .toList(),
                zones.stream().mapToInt(List::size).sum(),
                (int) contenu.fiches().stream().filter(ZonesSansFiche::muette).count());
    }

    private static boolean muette(Fiche fiche) {
        return fiche.publics().communes().isEmpty();
    }

    public int sansFiche() {
        return zones.stream().mapToInt(List::size).sum();
    }
}
