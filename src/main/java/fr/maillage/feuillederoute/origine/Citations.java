package fr.maillage.feuillederoute.origine;

import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Defi;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Enjeu;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.feuillederoute.modele.Origine;
import fr.maillage.feuillederoute.modele.Origine.Citation;
import fr.maillage.feuillederoute.modele.Ressource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What the elements of a roadmap cite. */
public final class Citations {
    private Citations() {}

    /** Empty for a resource, which cites nothing. */
    public static Origine de(Element element) {
        return switch (element) {
            case Enjeu e -> e.origine();
            case Defi d -> d.origine();
            case Fiche f -> f.origine();
            case Ressource r -> Origine.VIDE;
        };
    }

    /** Whether an element of this kind may cite. */
    public static boolean possible(Element element) {
        return !(element instanceof Ressource);
    }

    /** The element with one more citation; unchanged when it already cites that. */
    public static Element ajouter(Element element, Citation citation) {
        if (de(element).citations().stream()
                .anyMatch(c -> !c.reference().isEmpty() && c.reference().equals(citation.reference()))) {
            return element;
        }
        var arbre = Json.arbre(element);
        ((ObjectNode) arbre.get("origine"))
                .withArray("citations")
                .addObject()
                .put("cle", citation.cle())
                .put("genre", citation.genre().name())
                .put("reference", citation.reference())
                .put("texte", citation.texte())
                .put("source", citation.source());
        return Json.lire(element.genre(), arbre);
    }

    /** The elements that cite each reference. */
    public static Map<String, List<Element>> parReference(Contenu contenu) {
        var citants = new HashMap<String, List<Element>>();
        for (var element : contenu.tous()) {
            for (var citation : de(element).citations()) {
                citants.computeIfAbsent(citation.reference(), r -> new ArrayList<>())
                        .add(element);
            }
        }
        return citants;
    }
}
