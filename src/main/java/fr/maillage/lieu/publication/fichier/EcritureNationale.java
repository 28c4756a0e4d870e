package fr.maillage.lieu.publication.fichier;

import fr.maillage.lieu.publication.DonneesOuvertes;
import fr.maillage.lieu.publication.Publiee;
import fr.maillage.lieu.publication.schema.LigneNationale;
import fr.maillage.lieu.publication.schema.SchemaNational;
import fr.maillage.lieu.publication.schema.SchemaNational.ChampNational;
import fr.maillage.lieu.publication.schema.SchemaNational.Genre;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows of the national schema as CSV, as a JSON array, as GeoJSON. In JSON a cell keeps the text that it has in CSV (values separated by « | »),
 * positions are numbers and an empty cell is null: all objects have all the columns.
 */
public final class EcritureNationale {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private EcritureNationale() {}

    public static void csv(List<ChampNational> champs, List<Publiee> lieux, Writer sortie) {
        EcritureCsv.ecrire(
                champs.stream().map(ChampNational::nom).toList(),
                lieux.stream().map(p -> cellules(champs, p.ligne())),
                sortie);
    }

    private static List<String> cellules(List<ChampNational> champs, LigneNationale ligne) {
        return champs.size() == ligne.valeurs().size()
                ? ligne.valeurs()
                : champs.stream().map(c -> ligne.valeurs().get(c.rang())).toList();
    }

    public static void json(List<ChampNational> champs, List<Publiee> lieux, Writer sortie) {
        try (var json = generateur(sortie)) {
            json.writeStartArray();
            for (var lieu : lieux) {
                json.writeRaw('\n');
                objet(json, champs, lieu.ligne());
            }
            json.writeEndArray();
        }
    }

    static JsonGenerator generateur(Writer sortie) {
        return JSON.createGenerator(ObjectWriteContext.empty(), sortie);
    }

    public static void objet(List<ChampNational> champs, LigneNationale ligne, Writer sortie) {
        try (var json = generateur(sortie)) {
            objet(json, champs, ligne);
        }
    }

    private static void objet(JsonGenerator json, List<ChampNational> champs, LigneNationale ligne) {
        json.writeStartObject();
        for (var champ : champs) {
            json.writeName(champ.nom());
            var valeur = ligne.valeurs().get(champ.rang());
            if (valeur.isEmpty()) {
                json.writeNull();
            } else if (champ.genre() == Genre.NOMBRE) {
                json.writeNumber(new BigDecimal(valeur));
            } else {
                json.writeString(valeur);
            }
        }
        json.writeEndObject();
    }

    /** Only places whose position is known; the foreign member {@code sans_position} says how many are not there. */
    public static void geojson(List<ChampNational> champs, List<Publiee> lieux, Writer sortie) {
        var coordonnees = Set.of("latitude", "longitude");
        var proprietes =
                champs.stream().filter(c -> !coordonnees.contains(c.nom())).toList();
        int sansPosition = 0;
        try (var json = generateur(sortie)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeName("features");
            json.writeStartArray();
            for (var lieu : lieux) {
                if (lieu.ligne().valeur("latitude").isEmpty()) {
                    sansPosition++;
                } else {
                    json.writeRaw('\n');
                    figure(json, proprietes, lieu.ligne());
                }
            }
            json.writeEndArray();
            json.writeNumberProperty("total", lieux.size());
            json.writeNumberProperty("sans_position", sansPosition);
            json.writeEndObject();
        }
    }

    private static void figure(JsonGenerator json, List<ChampNational> proprietes, LigneNationale ligne) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", ligne.id());
        json.writeName("geometry");
        json.writeStartObject();
        json.writeStringProperty("type", "Point");
        json.writeName("coordinates");
        json.writeStartArray();
        json.writeNumber(new BigDecimal(ligne.valeur("longitude")));
        json.writeNumber(new BigDecimal(ligne.valeur("latitude")));
        json.writeEndArray();
        json.writeEndObject();
        json.writeName("properties");
        objet(json, proprietes, ligne);
        json.writeEndObject();
    }

    /** All the columns, all the places. */
    static void csv(DonneesOuvertes donnees, Writer sortie) {
        csv(SchemaNational.livre().champs(), donnees.publiees(), sortie);
    }

    static void json(DonneesOuvertes donnees, Writer sortie) {
        json(SchemaNational.livre().champs(), donnees.publiees(), sortie);
    }

    static void geojson(DonneesOuvertes donnees, Writer sortie) {
        geojson(SchemaNational.livre().champs(), donnees.publiees(), sortie);
    }
}
