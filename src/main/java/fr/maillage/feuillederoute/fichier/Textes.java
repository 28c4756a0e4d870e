package fr.maillage.feuillederoute.fichier;

import java.util.ArrayList;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Texts as every format can hold them: one kind of line end, no control character, no half of a character. */
final class Textes {
    private static final Pattern INTERDITS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\ufffe\\uffff]|\\p{Cs}");

    private Textes() {}

    static String nettoyer(String texte) {
        var net = texte.indexOf('\r') < 0 ? texte : texte.replace("\r\n", "\n").replace('\r', '\n');
        return INTERDITS.matcher(net).replaceAll("");
    }

    /** The texts of a tree, each cleaned, in place. */
    static ObjectNode nettoyer(ObjectNode arbre) {
        for (var nom : new ArrayList<>(arbre.propertyNames())) {
            arbre.set(nom, net(arbre.get(nom)));
        }
        return arbre;
    }

    private static JsonNode net(JsonNode noeud) {
        return switch (noeud) {
            case ObjectNode objet -> nettoyer(objet);
            case ArrayNode liste -> {
                for (int i = 0; i < liste.size(); i++) {
                    liste.set(i, net(liste.get(i)));
                }
                yield liste;
            }
            case JsonNode texte
            when texte.isString() -> JsonNodeFactory.instance.stringNode(nettoyer(texte.asString()));
            default -> noeud;
        };
    }
}
