package fr.maillage.lieu.registre;

import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fermeture;
import fr.maillage.lieu.Fiche;
import fr.maillage.lieu.Passage;
import fr.maillage.lieu.Provenance;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a place as the database keeps them. Fields are named as in the schema. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String ecrire(Fiche fiche) {
        var table = new LinkedHashMap<String, List<String>>();
        fiche.enTable().forEach((champ, valeurs) -> table.put(champ.cle(), valeurs));
        return MAPPER.writeValueAsString(table);
    }

    /** A field that the program no longer knows is left out: it stays in the versions. */
    static Fiche fiche(String json) {
        var table = new EnumMap<Champ, List<String>>(Champ.class);
        MAPPER.readValue(json, new TypeReference<Map<String, List<String>>>() {})
                .forEach((cle, valeurs) -> Champ.deCle(cle).ifPresent(champ -> table.put(champ, valeurs)));
        return Fiche.de(table);
    }

    static String ecrireProvenances(Map<Champ, Provenance> provenances) {
        var table = new TreeMap<String, Provenance>();
        provenances.forEach((champ, provenance) -> table.put(champ.cle(), provenance));
        return MAPPER.writeValueAsString(table);
    }

    static Map<Champ, Provenance> provenances(String json) {
        var table = new EnumMap<Champ, Provenance>(Champ.class);
        MAPPER.readValue(json, new TypeReference<Map<String, Provenance>>() {})
                .forEach((cle, provenance) -> Champ.deCle(cle).ifPresent(champ -> table.put(champ, provenance)));
        return table;
    }

    static String ecrirePassages(List<Passage> passages) {
        return MAPPER.writeValueAsString(passages);
    }

    static List<Passage> passages(String json) {
        return MAPPER.readValue(json, new TypeReference<List<Passage>>() {});
    }

    static @Nullable String ecrire(@Nullable Fermeture fermeture) {
        return fermeture == null ? null : MAPPER.writeValueAsString(fermeture);
    }

    static @Nullable Fermeture fermeture(@Nullable String json) {
        return json == null ? null : MAPPER.readValue(json, Fermeture.class);
    }
}
