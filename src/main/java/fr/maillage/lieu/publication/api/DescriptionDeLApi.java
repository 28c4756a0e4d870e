package fr.maillage.lieu.publication.api;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Nomenclature;
import fr.maillage.lieu.publication.schema.SchemaNational;
import fr.maillage.lieu.publication.schema.SchemaNational.ChampNational;
import fr.maillage.lieu.publication.schema.SchemaNational.Genre;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The OpenAPI 3.1 document, made from the columns of the schema and from the lists of values: it cannot be late. */
final class DescriptionDeLApi {
    private static final String OPERATEURS =
            "Opérateur puis valeur\u00a0: eq., neq., like.*, ilike.*, in.(a,b), gt., gte., lt., lte.,"
                    + " is.null, is.not_null";
    private static final String LISTES =
            "\u00a0; sur plusieurs valeurs\u00a0: cs.{\"a\",\"b\"} (toutes), ov.{} (une au moins),"
                    + " cd.{} (aucune autre)";

    private DescriptionDeLApi() {}

    static Map<String, Object> openapi() {
        return objet(
                "openapi", "3.1.0",
                "info",
                        objet(
                                "title",
                                "Lieux d’inclusion numérique",
                                "version",
                                "1",
                                "description",
                                "Lieux publiés, au schéma national "
                                        + SchemaNational.livre().version()
                                        + ", en direct, sans clé. Une valeur absente est inconnue\u00a0: seul is.null la trouve.",
                                "license",
                                objet(
                                        "name", "Licence Ouverte 2.0",
                                        "identifier", "etalab-2.0")),
                "servers", List.of(objet("url", "/")),
                "paths",
                        objet(
                                "/api/v1/lieux", objet("get", liste()),
                                "/api/v1/lieux/{id}", objet("get", unLieu()),
                                "/api/v1/lieux/{id}/passages", objet("get", passages()),
                                "/api/v1/nomenclature", objet("get", nomenclature())),
                "components", objet("schemas", objet("Lieu", lieu(), "Passage", passage(), "Probleme", probleme())));
    }

    private static Map<String, Object> liste() {
        var parametres = new ArrayList<Map<String, Object>>();
        for (var champ : SchemaNational.livre().champs()) {
            parametres.add(parametre(
                    champ.nom(),
                    champ.libelle() + ". " + OPERATEURS + (champ.multiple() ? LISTES : "")
                            + ". Précédez de not. pour le contraire."));
        }
        parametres.add(parametre("or", "Une condition au moins\u00a0: (commune.eq.Verdun,code_insee.like.55*)."));
        parametres.add(parametre("and", "Toutes les conditions, pour les imbriquer dans or."));
        parametres.add(parametre("epci", "SIREN d’une intercommunalité."));
        parametres.add(parametre("departement", "Code d’un département."));
        parametres.add(parametre("bbox", "Rectangle\u00a0: ouest,sud,est,nord en degrés."));
        parametres.add(parametre(
                "pres_de",
                "latitude,longitude,rayon en kilomètres (200 au plus)\u00a0; du plus proche au plus lointain."));
        parametres.add(parametre("select", "Champs de la réponse, séparés par des virgules."));
        parametres.add(
                parametre("order", "Champs de tri\u00a0: nom.asc,date_maj.desc.nullslast. Sans lui, par identifiant."));
        parametres.add(parametre(
                "limit",
                "Nombre de lieux\u00a0: " + LectureDeRequete.LIMITE + " en JSON s’il manque, "
                        + LectureDeRequete.LIMITE_MAX + " au plus\u00a0; tous en CSV et en GeoJSON."));
        parametres.add(parametre("offset", "Nombre de lieux à passer."));
        parametres.add(parametre(
                "curseur",
                "Identifiant du dernier lieu reçu\u00a0: la suite ne répète ni n’oublie rien, même si la base change. L’en-tête Link"
                        + " (rel=next) donne l’adresse de la page suivante."));
        parametres.add(objet(
                "name", "Prefer",
                "in", "header",
                "description", "count=exact\u00a0: le total est dans Content-Range.",
                "schema", objet("type", "string")));
        return objet(
                "summary",
                "Liste des lieux, avec filtres",
                "operationId",
                "listeDesLieux",
                "parameters",
                parametres,
                "responses",
                objet(
                        "200",
                        objet(
                                "description",
                                "Les lieux. Aussi en CSV (/api/v1/lieux.csv) et en GeoJSON (/api/v1/lieux.geojson).",
                                "content",
                                objet(
                                        "application/json",
                                        objet("schema", objet("type", "array", "items", reference("Lieu"))),
                                        "text/csv",
                                        objet("schema", objet("type", "string")),
                                        "application/geo+json",
                                        objet("schema", objet("type", "object")))),
                        "304",
                        objet("description", "Rien n’a changé depuis l’ETag envoyé."),
                        "400",
                        refus("Paramètre refusé\u00a0: lequel, et ce qui est attendu.")));
    }

    private static Map<String, Object> unLieu() {
        return surUnLieu("Un lieu", "unLieu", reference("Lieu"));
    }

    private static Map<String, Object> passages() {
        return surUnLieu(
                "Arrêts d’une offre itinérante",
                "passagesDUnLieu",
                objet("type", "array", "items", reference("Passage")));
    }

    private static Map<String, Object> surUnLieu(String resume, String operation, Map<String, Object> schema) {
        return objet(
                "summary",
                resume,
                "operationId",
                operation,
                "parameters",
                List.of(objet("name", "id", "in", "path", "required", true, "schema", objet("type", "string"))),
                "responses",
                objet(
                        "200",
                        objet("description", resume, "content", objet("application/json", objet("schema", schema))),
                        "308",
                        objet("description", "Le lieu a été réuni à un autre, dont l’adresse est donnée."),
                        "404",
                        refus("Aucun lieu publié, ou lieu laissé hors des données ouvertes, avec la raison.")));
    }

    private static Map<String, Object> nomenclature() {
        return objet(
                "summary", "Valeurs des champs à liste",
                "operationId", "nomenclature",
                "responses", objet("200", objet("description", "Champ → valeurs, avec leur libellé.")));
    }

    private static Map<String, Object> lieu() {
        var proprietes = new LinkedHashMap<String, Object>();
        for (var champ : SchemaNational.livre().champs()) {
            proprietes.put(champ.nom(), propriete(champ));
        }
        return objet(
                "type",
                "object",
                "properties",
                proprietes,
                "required",
                SchemaNational.livre().noms());
    }

    private static Map<String, Object> propriete(ChampNational champ) {
        var propriete = new LinkedHashMap<String, Object>();
        var type = champ.genre() == Genre.NOMBRE ? "number" : "string";
        propriete.put("type", champ.obligatoire() ? type : List.of(type, "null"));
        propriete.put("description", description(champ));
        if (champ.motif() != null) {
            propriete.put("pattern", champ.motif().pattern());
        }
        if (champ.longueurMax() != null) {
            propriete.put("maxLength", champ.longueurMax());
        }
        if (champ.genre() == Genre.DATE) {
            propriete.put("format", "date");
        }
        return propriete;
    }

    private static String description(ChampNational champ) {
        if (!champ.multiple()) {
            return champ.libelle() + ".";
        }
        var termes = Champ.deCle(champ.nom())
                .map(c -> Nomenclature.livree().termes(c))
                .orElse(List.of());
        return champ.libelle() + ", séparés par |."
                + (termes.isEmpty()
                        ? ""
                        : " Valeurs\u00a0: "
                                + String.join(
                                        " | ",
                                        termes.stream()
                                                .map(Nomenclature.Terme::valeur)
                                                .toList())
                                + ".");
    }

    private static Map<String, Object> passage() {
        var texte = objet("type", List.of("string", "null"));
        var nombre = objet("type", List.of("number", "null"));
        return objet(
                "type",
                "object",
                "properties",
                objet(
                        "nom", texte,
                        "adresse", texte,
                        "commune", texte,
                        "code_insee", texte,
                        "latitude", nombre,
                        "longitude", nombre,
                        "horaires", objet("type", List.of("string", "null"), "description", "OSM opening_hours."),
                        "precisions", texte));
    }

    private static Map<String, Object> probleme() {
        var texte = objet("type", "string");
        return objet(
                "type",
                "object",
                "properties",
                objet("title", texte, "status", objet("type", "integer"), "detail", texte, "parametre", texte));
    }

    private static Map<String, Object> refus(String description) {
        return objet(
                "description",
                description,
                "content",
                objet("application/problem+json", objet("schema", reference("Probleme"))));
    }

    private static Map<String, Object> parametre(String nom, String description) {
        return objet("name", nom, "in", "query", "description", description, "schema", objet("type", "string"));
    }

    private static Map<String, Object> reference(String nom) {
        return objet("$ref", "#/components/schemas/" + nom);
    }

    /** Names and values, alternately. */
    private static Map<String, Object> objet(Object... paires) {
        var objet = new LinkedHashMap<String, Object>();
        for (int i = 0; i < paires.length; i += 2) {
            objet.put(String.valueOf(paires[i]), paires[i + 1]);
        }
        return objet;
    }
}
