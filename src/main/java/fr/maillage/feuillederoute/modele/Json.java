package fr.maillage.feuillederoute.modele;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Elements as JSON, in the database and in files: an object of its sections, each an object of its fields. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    public static ObjectNode arbre(Element element) {
        return MAPPER.valueToTree(element);
    }

    public static String ecrire(Element element) {
        return MAPPER.writeValueAsString(element);
    }

    /** The same element with another section: a record of the model. */
    public static Element avec(Element element, String section, Record contenu) {
        var arbre = arbre(element);
        arbre.set(section, MAPPER.valueToTree(contenu));
        return lire(element.genre(), arbre);
    }

    /** @throws tools.jackson.core.JacksonException when it is no element of this kind; its cause says why in French when a rule is broken */
    public static Element lire(Genre genre, JsonNode arbre) {
        return MAPPER.treeToValue(arbre, type(genre));
    }

    /** Likewise, from text. */
    public static Element lire(Genre genre, String texte) {
        return MAPPER.readValue(texte, type(genre));
    }

    private static Class<? extends Element> type(Genre genre) {
        return switch (genre) {
            case ENJEU -> Enjeu.class;
            case DEFI -> Defi.class;
            case CHANTIER -> Chantier.class;
            case ACTION -> Action.class;
            case RESSOURCE -> Ressource.class;
        };
    }
}
