package fr.maillage.territoire.topologie;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a topology as gzipped TopoJSON with nothing but codes ({@code id}): any tool of cartography opens it. */
public final class EcritureTopoJson {
    private EcritureTopoJson() {}

    public static byte[] ecrire(Topologie topologie) {
        var octets = new ByteArrayOutputStream();
        try (var gzip = new Compression(octets);
                JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), gzip)) {
            ecrire(topologie, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }

    private static void ecrire(Topologie topologie, JsonGenerator json) {
        var grille = topologie.grille();
        json.writeStartObject();
        json.writeStringProperty("type", "Topology");
        json.writeObjectPropertyStart("transform");
        json.writeName("scale");
        json.writeArray(new double[] {grille.pasX(), grille.pasY()}, 0, 2);
        json.writeName("translate");
        json.writeArray(new double[] {grille.origineX(), grille.origineY()}, 0, 2);
        json.writeEndObject();
        json.writeObjectPropertyStart("objects");
        json.writeObjectPropertyStart("communes");
        json.writeStringProperty("type", "GeometryCollection");
        json.writeArrayPropertyStart("geometries");
        for (int i = 0; i < topologie.codes().size(); i++) {
            ecrireForme(topologie.codes().get(i), topologie.formes()[i], json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("arcs");
        for (int[] arc : topologie.arcs()) {
            ecrireArc(arc, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void ecrireForme(String code, int[][][] polygones, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", polygones.length == 1 ? "Polygon" : "MultiPolygon");
        json.writeStringProperty("id", code);
        json.writeArrayPropertyStart("arcs");
        for (int[][] polygone : polygones) {
            if (polygones.length > 1) {
                json.writeStartArray();
            }
            for (int[] anneau : polygone) {
                json.writeArray(anneau, 0, anneau.length);
            }
            if (polygones.length > 1) {
                json.writeEndArray();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void ecrireArc(int[] arc, JsonGenerator json) {
        json.writeStartArray();
        for (int p = 0; p < arc.length; p += 2) {
            json.writeArray(
                    new int[] {p == 0 ? arc[0] : arc[p] - arc[p - 2], p == 0 ? arc[1] : arc[p + 1] - arc[p - 1]}, 0, 2);
        }
        json.writeEndArray();
    }

    private static final class Compression extends GZIPOutputStream {
        Compression(ByteArrayOutputStream octets) throws IOException {
            super(octets, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
