package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.arbre.Remaniement;
import fr.maillage.feuillederoute.modele.Action;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Fiche;
import java.util.List;

/** What stands around an element. */
final class Voisinage {
    private Voisinage() {}

    /** What hangs right under it, in order. */
    static List<? extends Element> enfants(Contenu contenu, Element element) {
        return Remaniement.enfant(element.genre())
                .<List<? extends Element>>map(genre -> contenu.de(genre).stream()
                        .filter(e -> e.parents().contains(element.id()))
                        .toList())
                .orElse(List.of());
    }

    /** Fiches that name it without hanging on it: a link, a resource, the action that it is a part of. */
    static List<Fiche> citants(Contenu contenu, String element) {
        return contenu.fiches().stream()
                .filter(f -> f.liens().liens().stream().anyMatch(l -> l.fiche().equals(element))
                        || f.ressources().liens().stream()
                                .anyMatch(l -> l.ressource().equals(element))
                        || f instanceof Action a
                                && a.presentation().actionMere().equals(element))
                .toList();
    }
}
