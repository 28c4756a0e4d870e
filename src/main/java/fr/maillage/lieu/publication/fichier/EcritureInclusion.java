package fr.maillage.lieu.publication.fichier;

import fr.maillage.lieu.publication.DonneesOuvertes;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Structures and services of data.inclusion: one object with both in JSON, one file each in CSV. Lists are JSON arrays in both. */
final class EcritureInclusion {
    private static final Set<String> NOMBRES = Set.of("latitude", "longitude");

    private EcritureInclusion() {}

    static void json(DonneesOuvertes donnees, Inclusion inclusion, Writer sortie) {
        try (var json = EcritureNationale.generateur(sortie)) {
            json.writeStartObject();
            json.writeName("structures");
            objets(
                    json,
                    Inclusion.COLONNES_STRUCTURE,
                    donnees.publiees().stream().map(inclusion::structure));
            json.writeName("services");
            objets(json, Inclusion.COLONNES_SERVICE, donnees.publiees().stream().map(inclusion::service));
            json.writeEndObject();
        }
    }

    static void structures(DonneesOuvertes donnees, Inclusion inclusion, Writer sortie) {
        csv(Inclusion.COLONNES_STRUCTURE, donnees.publiees().stream().map(inclusion::structure), sortie);
    }

    static void services(DonneesOuvertes donnees, Inclusion inclusion, Writer sortie) {
        csv(Inclusion.COLONNES_SERVICE, donnees.publiees().stream().map(inclusion::service), sortie);
    }

    private static void objets(JsonGenerator json, List<String> colonnes, Stream<Map<String, Object>> fiches) {
        json.writeStartArray();
        fiches.forEach(fiche -> {
            json.writeRaw('\n');
            json.writeStartObject();
            for (var colonne : colonnes) {
                json.writeName(colonne);
                valeur(json, colonne, fiche);
            }
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void valeur(JsonGenerator json, String colonne, Map<String, Object> fiche) {
        switch (fiche.get(colonne)) {
            case null -> json.writeNull();
            case List<?> liste -> {
                json.writeStartArray();
                liste.forEach(v -> json.writeString(String.valueOf(v)));
                json.writeEndArray();
            }
            case String nombre when NOMBRES.contains(colonne) -> json.writeNumber(new BigDecimal(nombre));
            case Object texte -> json.writeString(texte.toString());
        }
    }

    private static void csv(List<String> colonnes, Stream<Map<String, Object>> fiches, Writer sortie) {
        EcritureCsv.ecrire(
                colonnes,
                fiches.map(fiche ->
                        colonnes.stream().map(c -> cellule(fiche.get(c))).toList()),
                sortie);
    }

    /** Codes of lists are lower-case words: nothing in them needs escaping. */
    private static String cellule(@org.jspecify.annotations.Nullable Object valeur) {
        return switch (valeur) {
            case null -> "";
            case List<?> liste ->
                "[" + String.join(", ", liste.stream().map(v -> "\"" + v + "\"").toList()) + "]";
            case Object texte -> texte.toString();
        };
    }
}
