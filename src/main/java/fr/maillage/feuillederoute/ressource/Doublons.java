package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.territoire.NomSimplifie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resources that look like the same thing twice: warned about, never refused. */
public final class Doublons {
    private Doublons() {}

    /** Each group has two resources or more, of the same name whatever its accents and case, or the same structure or place. */
    public static List<List<Ressource>> de(Contenu contenu) {
        Map<String, List<Ressource>> parCle = new LinkedHashMap<>();
        for (var ressource : contenu.ressources()) {
            for (var cle : cles(ressource)) {
                parCle.computeIfAbsent(cle, c -> new ArrayList<>()).add(ressource);
            }
        }
        Set<List<Ressource>> groupes = new LinkedHashSet<>();
        parCle.values().stream().filter(g -> g.size() > 1).map(List::copyOf).forEach(groupes::add);
        return List.copyOf(groupes);
    }

    /** The resource already there under this name. */
    public static Optional<Ressource> nommee(Contenu contenu, String nom) {
        var cherche = NomSimplifie.de(nom);
        return contenu.ressources().stream()
                .filter(r -> NomSimplifie.de(r.titre()).equals(cherche))
                .findFirst();
    }

    private static List<String> cles(Ressource ressource) {
        var cles = new ArrayList<String>();
        cles.add("nom:" + NomSimplifie.de(ressource.titre()).mots());
        if (!ressource.presentation().structure().isEmpty()) {
            cles.add("structure:" + ressource.presentation().structure());
        }
        if (!ressource.presentation().lieu().isEmpty()) {
            cles.add("lieu:" + ressource.presentation().lieu());
        }
        return cles;
    }
}
