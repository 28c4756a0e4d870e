package fr.maillage.lieu.fusion;

import fr.maillage.lieu.Alias;
import fr.maillage.lieu.Champ;
import fr.maillage.lieu.Fusions.Cote;
import fr.maillage.lieu.Fusions.Fusion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Merges as the database keeps them. */
final class LectureDeFusions {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LectureDeFusions() {}

    static String choix(Map<Champ, Cote> choix) {
        var table = new TreeMap<String, String>();
        choix.forEach((champ, cote) -> table.put(champ.cle(), cote.name().toLowerCase(Locale.ROOT)));
        return MAPPER.writeValueAsString(table);
    }

    private static Map<Champ, Cote> choix(String json) {
        var choix = new EnumMap<Champ, Cote>(Champ.class);
        MAPPER.readValue(json, new TypeReference<Map<String, String>>() {})
                .forEach((cle, cote) -> Champ.deCle(cle)
                        .ifPresent(champ -> choix.put(champ, Cote.valueOf(cote.toUpperCase(Locale.ROOT)))));
        return choix;
    }

    static String alias(List<Alias> alias) {
        return MAPPER.writeValueAsString(alias);
    }

    static Fusion fusion(ResultSet ligne, int rang) throws SQLException {
        var annulee = ligne.getObject("annulee_le", OffsetDateTime.class);
        return new Fusion(
                ligne.getLong("id"),
                ligne.getString("survivant"),
                ligne.getString("absorbe"),
                ligne.getObject("le", OffsetDateTime.class).toInstant(),
                ligne.getString("auteur"),
                ligne.getString("motif"),
                choix(ligne.getString("choix")),
                ligne.getInt("survivant_avant"),
                ligne.getInt("survivant_apres"),
                ligne.getInt("absorbe_avant"),
                ligne.getInt("absorbe_apres"),
                MAPPER.readValue(ligne.getString("alias"), new TypeReference<List<Alias>>() {}),
                annulee == null ? null : annulee.toInstant());
    }
}
