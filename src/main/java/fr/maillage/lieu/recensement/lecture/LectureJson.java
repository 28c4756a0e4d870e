package fr.maillage.lieu.recensement.lecture;

import fr.maillage.lieu.recensement.FichierIllisible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON of any layout: a list of records, a list somewhere in an object, GeoJSON, a uMap export, one record a line. */
final class LectureJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LectureJson() {}

    static Tableau lire(Decodage texte) {
        if (uneLigneParEnregistrement(texte.contenu())) {
            return lignes(texte);
        }
        Map<String, EnregistrementsJson> listes = new LinkedHashMap<>();
        try (var lecteur = MAPPER.createParser(texte.contenu())) {
            switch (lecteur.nextToken()) {
                case JsonToken.START_ARRAY -> liste(lecteur, "", listes);
                case JsonToken.START_OBJECT -> objet(lecteur, "", listes, 0);
                default -> {
                    // Refused below: no list.
                }
            }
        } catch (JacksonException e) {
            int lus = listes.values().stream()
                    .mapToInt(EnregistrementsJson::taille)
                    .sum();
            throw new FichierIllisible(
                    "Ce fichier JSON s’arrête ou se trompe à la ligne "
                            + e.getLocation().getLineNr() + ", après " + lus
                            + " enregistrements lus. Rien n’est gardé\u00a0: téléchargez-le de nouveau.",
                    e);
        }
        listes.values().removeIf(l -> l.taille() == 0);
        if (listes.isEmpty()) {
            throw new FichierIllisible(
                    "Ce fichier JSON ne contient pas de liste d’enregistrements. Choisissez un fichier qui liste des lieux.");
        }
        return ListesLiees.tableau(listes, texte.encodage());
    }

    /** Inside an object: each list of objects, however deep, is a candidate; the longest one is the census. */
    private static void objet(
            JsonParser lecteur, String chemin, Map<String, EnregistrementsJson> listes, int profondeur) {
        while (lecteur.nextToken() == JsonToken.PROPERTY_NAME) {
            var nom = chemin + "." + lecteur.currentName();
            var jeton = lecteur.nextToken();
            if (jeton == JsonToken.START_ARRAY) {
                liste(lecteur, nom, listes);
            } else if (jeton == JsonToken.START_OBJECT && profondeur < 4) {
                objet(lecteur, nom, listes, profondeur + 1);
            } else {
                lecteur.skipChildren();
            }
        }
    }

    private static void liste(JsonParser lecteur, String chemin, Map<String, EnregistrementsJson> listes) {
        while (true) {
            var jeton = lecteur.nextToken();
            if (jeton == null || jeton == JsonToken.END_ARRAY) {
                return;
            }
            if (jeton == JsonToken.START_OBJECT) {
                JsonNode noeud = lecteur.readValueAsTree();
                enregistrement(noeud, chemin, listes);
            } else {
                lecteur.skipChildren();
            }
        }
    }

    /** A layer of a map holds records; anything else is one. */
    private static void enregistrement(JsonNode noeud, String chemin, Map<String, EnregistrementsJson> listes) {
        var elements = noeud.get("features");
        if (elements != null && elements.isArray()) {
            var calque = noeud.path("_umap_options").path("name").asString("").strip();
            elements.forEach(element -> listes.computeIfAbsent(chemin + ".features", c -> new EnregistrementsJson())
                    .ajouter(element, calque));
        } else {
            listes.computeIfAbsent(chemin, c -> new EnregistrementsJson()).ajouter(noeud, "");
        }
    }

    private static boolean uneLigneParEnregistrement(String texte) {
        var premieres = texte.lines().filter(l -> !l.isBlank()).limit(2).toList();
        return premieres.size() == 2
                && premieres.stream()
                        .allMatch(l -> l.startsWith("{") && l.stripTrailing().endsWith("}"));
    }

    private static Tableau lignes(Decodage texte) {
        var enregistrements = new EnregistrementsJson();
        var refusees = new ArrayList<Tableau.Refusee>();
        int numero = 0;
        for (var ligne : (Iterable<String>) texte.contenu().lines()::iterator) {
            numero++;
            if (ligne.isBlank()) {
                continue;
            }
            try {
                enregistrements.ajouter(numero, MAPPER.readTree(ligne), "");
            } catch (JacksonException e) {
                refusees.add(new Tableau.Refusee(
                        numero,
                        "Cette ligne n’est pas du JSON lisible.",
                        ligne.substring(0, Math.min(200, ligne.length()))));
            }
        }
        var lu = enregistrements.tableau(texte.encodage(), List.of());
        return new Tableau("JSON, un lieu par ligne", lu.details(), lu.colonnes(), lu.lignes(), refusees, List.of());
    }
}
