package fr.maillage.lieu.geocodage;

import fr.maillage.territoire.Coordonnees;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the geocoder's GeoJSON, strictly: what is not as it should be is refused whole. */
final class LectureGeoJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LectureGeoJson() {}

    /** @param codeInsee of any year */
    record Trait(Coordonnees position, double score, String type, String codeInsee, String libelle) {}

    /** The answer is not what a geocoder says. */
    static final class Insense extends Exception {
        private static final long serialVersionUID = 1L;

        Insense(String message) {
            super(message);
        }
    }

    static List<Trait> lire(byte[] corps) throws Insense {
        JsonNode racine;
        try {
            racine = JSON.readTree(corps);
        } catch (JacksonException e) {
            throw new Insense("not JSON");
        }
        if (!"FeatureCollection".equals(racine.path("type").asString(""))
                || !racine.path("features").isArray()) {
            throw new Insense("not a collection of features");
        }
        var traits = new ArrayList<Trait>();
        for (var element : racine.path("features")) {
            traits.add(trait(element));
        }
        return traits;
    }

    private static Trait trait(JsonNode element) throws Insense {
        var proprietes = element.path("properties");
        var score = proprietes.path("score");
        if (!score.isNumber() || !(score.asDouble() >= 0 && score.asDouble() <= 1.01)) {
            throw new Insense("score out of 0..1");
        }
        return new Trait(
                position(element.path("geometry")),
                score.asDouble(),
                texte(proprietes, "type"),
                texte(proprietes, "citycode"),
                texte(proprietes, "label"));
    }

    private static Coordonnees position(JsonNode geometrie) throws Insense {
        var coordonnees = geometrie.path("coordinates");
        if (!"Point".equals(geometrie.path("type").asString(""))
                || coordonnees.size() < 2
                || !coordonnees.path(0).isNumber()
                || !coordonnees.path(1).isNumber()) {
            throw new Insense("not a point");
        }
        double longitude = coordonnees.path(0).asDouble();
        double latitude = coordonnees.path(1).asDouble();
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new Insense("not a WGS 84 position");
        }
        var position = new Coordonnees(longitude, latitude);
        if (!SolFrancais.contient(position)) {
            throw new Insense("out of France");
        }
        return position;
    }

    private static String texte(JsonNode proprietes, String nom) throws Insense {
        var valeur = proprietes.path(nom);
        if (!valeur.isString()) {
            throw new Insense("no " + nom);
        }
        return valeur.asString();
    }
}
