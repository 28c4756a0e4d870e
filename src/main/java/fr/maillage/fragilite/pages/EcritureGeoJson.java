package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.EcritureIndice;
import fr.maillage.fragilite.TableIndice;
import fr.maillage.territoire.Contour;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Territoires;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A table with its contours, as a GeoJSON FeatureCollection (RFC 7946). A territory without contour keeps its line, with a null
 * geometry.
 */
final class EcritureGeoJson {
    /** 1e-4 degree is about 10 m: finer than the shipped contours. */
    private static final int DECIMALES = 4;

    private final Territoires territoires;
    private final Contours contours;

    EcritureGeoJson(Territoires territoires, Contours contours) {
        this.territoires = territoires;
        this.contours = contours;
    }

    void ecrire(TableIndice table, StringBuilder sortie) {
        var ecriture = new EcritureIndice(table, true);
        var texte = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), texte)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeName("features");
            json.writeStartArray();
            for (TableIndice.Ligne ligne : table.lignes()) {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringProperty("type", "Feature");
                json.writeStringProperty("id", ligne.code());
                json.writeName("geometry");
                json.writeRawValue(
                        contour(table, ligne).map(c -> c.geoJson(DECIMALES)).orElse("null"));
                json.writeName("properties");
                json.writeStartObject();
                ecriture.proprietes(json, ligne);
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        sortie.append(texte.getBuffer()).append('\n');
    }

    private Optional<Contour> contour(TableIndice table, TableIndice.Ligne ligne) {
        Optional<Contour> contour = table.niveau() == Niveau.COMMUNE
                ? contours.commune(territoires.position(ligne.code()).orElseThrow())
                : territoires.perimetre(table.niveau(), ligne.code()).map(contours::contour);
        return contour.filter(c -> !c.vide());
    }
}
