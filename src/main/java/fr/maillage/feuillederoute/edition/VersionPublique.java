package fr.maillage.feuillederoute.edition;

import fr.maillage.atelier.SignesDePersonnes;
import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.GenreDOrigine;
import fr.maillage.feuillederoute.modele.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the public may see of a roadmap: without confidential actions nor anything that cites them, without fields that are internal, without
 * words that seem to name somebody. What is here can be given to any writer.
 *
 * @param confidentielles how many actions are left out, parts of confidential ones included
 * @param ecartees citations left out because they seem to name somebody
 * @param aRelire elements whose own text seems to name somebody: shown all the same, somebody should read them again first
 */
public record VersionPublique(Contenu contenu, int confidentielles, List<Element> ecartees, List<Element> aRelire) {
    public static VersionPublique de(Contenu contenu) {
        var cachees = confidentielles(contenu);
        var visibles = new HashSet<>(contenu.parId().keySet());
        visibles.removeAll(cachees);
        var ecartees = new ArrayList<Element>();
        var aRelire = new ArrayList<Element>();
        var gardes = new ArrayList<Element>();
        for (var element : contenu.tous()) {
            if (visibles.contains(element.id())) {
                var arbre = Json.arbre(element);
                Catalogue.sections(element.genre()).forEach(section -> {
                    if (arbre.get(section.cle()) instanceof ObjectNode valeurs) {
                        nettoyer(section.champs(), valeurs, visibles);
                    }
                });
                if (citations(arbre)) {
                    ecartees.add(element);
                }
                if (nomme(arbre)) {
                    aRelire.add(element);
                }
                gardes.add(Json.lire(element.genre(), arbre));
            }
        }
        return new VersionPublique(
                Contenu.de(contenu.revision(), gardes), cachees.size(), List.copyOf(ecartees), List.copyOf(aRelire));
    }

    /** A part of a confidential action is as confidential as the whole. */
    private static Set<String> confidentielles(Contenu contenu) {
        var cachees = new HashSet<String>();
        int avant;
        do {
            avant = cachees.size();
            for (var action : contenu.actions()) {
                if (action.presentation().confidentielle()
                        || cachees.contains(action.presentation().actionMere())) {
                    cachees.add(action.id());
                }
            }
        } while (cachees.size() > avant);
        return cachees;
    }

    private static void nettoyer(List<Champ> champs, ObjectNode valeurs, Set<String> visibles) {
        for (var champ : champs) {
            var valeur = valeurs.path(champ.cle());
            if (champ.interne()) {
                valeurs.remove(champ.cle());
            } else if (champ.nature() == Champ.Nature.ELEMENT) {
                if (!visibles.contains(valeur.asString(""))) {
                    valeurs.put(champ.cle(), "");
                }
            } else if (champ.nature() == Champ.Nature.ELEMENTS) {
                var gardes = JsonNodeFactory.instance.arrayNode();
                valeur.forEach(v -> {
                    if (visibles.contains(v.asString())) {
                        gardes.add(v);
                    }
                });
                valeurs.set(champ.cle(), gardes);
            } else if (champ.nature() == Champ.Nature.TABLE) {
                valeurs.set(champ.cle(), lignes(champ, valeur, visibles));
            }
        }
    }

    /** A row that has nothing left to say goes. */
    private static ArrayNode lignes(Champ table, JsonNode lignes, Set<String> visibles) {
        var gardees = JsonNodeFactory.instance.arrayNode();
        for (var ligne : lignes) {
            nettoyer(table.colonnes(), (ObjectNode) ligne, visibles);
            boolean citeCache = table.colonnes().stream()
                    .anyMatch(c -> c.nature() == Champ.Nature.ELEMENT
                            && c.obligatoire()
                            && ligne.path(c.cle()).asString("").isEmpty());
            boolean dit = table.colonnes().stream()
                    .filter(c -> c.nature() != Champ.Nature.CHOIX && c.nature() != Champ.Nature.CASE)
                    .anyMatch(c -> !ligne.path(c.cle()).asString("").isBlank());
            if (dit && !citeCache) {
                gardees.add(ligne);
            }
        }
        return gardees;
    }

    /** Who spoke in an interview may be guessed from where it was: only that it was an interview is kept. */
    private static boolean citations(ObjectNode arbre) {
        boolean ecartee = false;
        if (arbre.get("origine") instanceof ObjectNode origine) {
            var gardees = JsonNodeFactory.instance.arrayNode();
            for (var citation : origine.path("citations")) {
                if (SignesDePersonnes.dans(citation.path("texte").asString("") + "\n"
                        + citation.path("source").asString(""))) {
                    ecartee = true;
                } else {
                    if (citation.path("genre").asString("").equals(GenreDOrigine.ENTRETIEN.name())) {
                        ((ObjectNode) citation).put("source", "");
                    }
                    gardees.add(citation);
                }
            }
            origine.set("citations", gardees);
        }
        return ecartee;
    }

    /** Text by text: figures of two fields side by side would look like a telephone number. */
    private static boolean nomme(JsonNode noeud) {
        return noeud.isString()
                ? SignesDePersonnes.dans(noeud.asString())
                : noeud.valueStream().anyMatch(VersionPublique::nomme);
    }
}
