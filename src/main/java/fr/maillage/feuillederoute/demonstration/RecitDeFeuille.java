package fr.maillage.feuillederoute.demonstration;

import fr.maillage.feuillederoute.modele.Catalogue;
import fr.maillage.feuillederoute.modele.Champ;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Genre;
import fr.maillage.feuillederoute.modele.Json;
import fr.maillage.presentation.Typographie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A roadmap as its file tells it.
 *
 * @param elements as the second version holds them
 * @param premiers as the first one did
 */
record RecitDeFeuille(
        String nom, String contexte, Version v1, Version v2, List<Element> elements, List<Element> premiers) {
    private static final String FICHIER = "/donnees/feuillederoute/demonstration/grand-perigueux.yaml";

    record Version(String nom, String note) {}

    static RecitDeFeuille livre() {
        try (var flux = Objects.requireNonNull(RecitDeFeuille.class.getResourceAsStream(FICHIER), FICHIER)) {
            return lire(YAMLMapper.builder().build().readTree(flux));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecitDeFeuille lire(JsonNode racine) {
        var elements = new ArrayList<Element>();
        var rangs = new EnumMap<Genre, Integer>(Genre.class);
        for (var noeud : racine.path("elements")) {
            var genre = genre((ObjectNode) noeud);
            int rang = rangs.merge(genre, 1, Integer::sum);
            elements.add(element(genre, noeud.path(cle(genre)).asString(), rang, (ObjectNode) noeud));
        }
        var v1 = racine.path("v1");
        return new RecitDeFeuille(
                texte(racine, "nom"),
                texte(racine, "contexte"),
                new Version(texte(v1, "nom"), texte(v1, "note")),
                new Version(texte(racine.path("v2"), "nom"), texte(racine.path("v2"), "note")),
                elements,
                premiers(elements, v1));
    }

    private static Genre genre(ObjectNode noeud) {
        for (var genre : Genre.values()) {
            if (noeud.has(cle(genre))) {
                return genre;
            }
        }
        throw new IllegalArgumentException("no kind in " + noeud);
    }

    private static String cle(Genre genre) {
        return genre.name().toLowerCase(Locale.ROOT);
    }

    private static String texte(JsonNode noeud, String champ) {
        return Typographie.francaise(noeud.path(champ).asString());
    }

    /** Adds what the file leaves out: the identifier, the rank, a key for each row. */
    private static Element element(Genre genre, String id, int rang, ObjectNode noeud) {
        var arbre = (ObjectNode) soigner(noeud.deepCopy().put("id", id).put("rang", rang));
        for (var section : Catalogue.sections(genre)) {
            for (var champ : section.champs()) {
                if (champ.nature() == Champ.Nature.TABLE
                        && arbre.path(section.cle()).path(champ.cle()) instanceof ArrayNode lignes) {
                    for (int i = 0; i < lignes.size(); i++) {
                        ((ObjectNode) lignes.get(i)).put("cle", "r" + (i + 1));
                    }
                }
            }
        }
        return Json.lire(genre, arbre);
    }

    /** French typography in every text. */
    private static JsonNode soigner(JsonNode noeud) {
        switch (noeud) {
            case ObjectNode objet ->
                objet.properties().forEach(champ -> objet.set(champ.getKey(), soigner(champ.getValue())));
            case ArrayNode liste -> {
                for (int i = 0; i < liste.size(); i++) {
                    liste.set(i, soigner(liste.get(i)));
                }
            }
            case StringNode texte -> {
                return StringNode.valueOf(Typographie.francaise(texte.asString()));
            }
            default -> {
                return noeud;
            }
        }
        return noeud;
    }

    private static List<Element> premiers(List<Element> elements, JsonNode v1) {
        var sans = v1.path("sans").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        Map<String, JsonNode> autrement = v1.path("autrement")
                .valueStream()
                .collect(Collectors.toMap(n -> n.path("id").asString(), Function.identity()));
        return elements.stream()
                .filter(e -> !sans.contains(e.id()))
                .map(e -> {
                    var autre = autrement.get(e.id());
                    if (autre == null) {
                        return e;
                    }
                    var arbre = Json.arbre(e);
                    arbre.set("presentation", soigner(autre.path("presentation").deepCopy()));
                    return Json.lire(e.genre(), arbre);
                })
                .toList();
    }
}
