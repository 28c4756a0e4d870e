package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.modele.Ressources.Lien;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of the map: a resource that a fiche cites.
 *
 * @param fiche that cites it
 * @param lien as the fiche says it; the strongest when it cites the resource twice
 */
record Attache(Ressource ressource, Fiche fiche, Lien lien) {
    /** Solid first. */
    static final Comparator<EtatDeLien> FORCE = Comparator.comparingInt(EtatDeLien::ordinal);

    EtatDeLien etat() {
        return lien.etat();
    }

    /** One line per resource that is still there, in the order of the fiche. */
    static List<Attache> de(Contenu contenu, Fiche fiche) {
        Map<String, Attache> parRessource = new LinkedHashMap<>();
        for (var lien : fiche.ressources().liens()) {
            if (contenu.parId().get(lien.ressource()) instanceof Ressource ressource) {
                parRessource.merge(ressource.id(), new Attache(ressource, fiche, lien), Attache::plusForte);
            }
        }
        return List.copyOf(parRessource.values());
    }

    static List<Attache> toutes(Contenu contenu) {
        var toutes = new ArrayList<Attache>();
        contenu.fiches().forEach(fiche -> toutes.addAll(de(contenu, fiche)));
        return toutes;
    }

    /** Identifiers of resources that a fiche cites more than once. */
    static List<String> citeesDeuxFois(Fiche fiche) {
        Map<String, Integer> nombre = new LinkedHashMap<>();
        fiche.ressources().liens().forEach(l -> nombre.merge(l.ressource(), 1, Integer::sum));
        return nombre.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    static Attache plusForte(Attache une, Attache autre) {
        return FORCE.compare(autre.etat(), une.etat()) < 0 ? autre : une;
    }
}
