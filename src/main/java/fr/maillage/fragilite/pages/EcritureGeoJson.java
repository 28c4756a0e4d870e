package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.EcritureIndice;
import fr.maillage.fragilite.TableIndice;
import fr.maillage.territoire.Contour;
import fr.maillage.territoire.Contours;
import fr.maillage.territoire.Territoires;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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
                geometrie(json, contour(table, ligne));
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
        return territoires
                .perimetre(table.niveau(), ligne.code())
                .map(contours::contour)
                .filter(contour -> !contour.vide());
    }

    private static void geometrie(JsonGenerator json, Optional<Contour> contour) {
        if (contour.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", "MultiPolygon");
        json.writeName("coordinates");
        json.writeStartArray();
        for (List<double[]> polygone : contour.get().polygones()) {
            json.writeStartArray();
            polygone.forEach(anneau -> anneau(json, anneau));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void anneau(JsonGenerator json, double[] points) {
        json.writeStartArray();
        for (int i = 0; i < points.length; i += 2) {
            json.writeStartArray();
            json.writeNumber(degres(points[i]));
            json.writeNumber(degres(points[i + 1]));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static BigDecimal degres(double valeur) {
        return BigDecimal.valueOf(valeur).setScale(DECIMALES, RoundingMode.HALF_UP);
    }
}
