package fr.maillage.territoire.topologie;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a quantised TopoJSON of one collection of polygons, streaming. The code of a shape is its {@code id}, or one of its
 * {@code properties}.
 */
public final class LectureTopoJson {
    private final JsonParser json;
    private final String proprieteDuCode;
    private final List<int[]> arcs = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<int[][][]> formes = new ArrayList<>();
    private double[] echelle = {};
    private double[] origine = {};

    private LectureTopoJson(JsonParser json, String proprieteDuCode) {
        this.json = json;
        this.proprieteDuCode = proprieteDuCode;
    }

    /** Refused ({@link IllegalArgumentException}) when it is not such a file. */
    public static Topologie lire(InputStream flux, String proprieteDuCode) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), flux)) {
            return new LectureTopoJson(json, proprieteDuCode).topologie();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a readable TopoJSON", e);
        }
    }

    private Topologie topologie() {
        json.nextToken();
        for (String champ = json.nextName(); champ != null; champ = json.nextName()) {
            json.nextToken();
            switch (champ) {
                case "arcs" -> lireArcs();
                case "transform" -> lireTransformation();
                case "objects" -> lireObjets();
                default -> json.skipChildren();
            }
        }
        if (echelle.length != 2 || origine.length != 2 || codes.isEmpty() || arcs.isEmpty()) {
            throw new IllegalArgumentException("not a quantised TopoJSON of polygons");
        }
        return Topologie.triee(
                new Topologie.Grille(echelle[0], echelle[1], origine[0], origine[1]),
                arcs.toArray(int[][]::new),
                codes,
                formes);
    }

    private void lireTransformation() {
        for (String champ = json.nextName(); champ != null; champ = json.nextName()) {
            json.nextToken();
            double[] paire = new double[2];
            for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                paire[i] = json.getDoubleValue();
            }
            if (champ.equals("scale")) {
                echelle = paire;
            } else {
                origine = paire;
            }
        }
    }

    private void lireArcs() {
        int[] points = new int[256];
        while (json.nextToken() == JsonToken.START_ARRAY) {
            int n = 0;
            int x = 0;
            int y = 0;
            while (json.nextToken() == JsonToken.START_ARRAY) {
                json.nextToken();
                x += json.getIntValue();
                json.nextToken();
                y += json.getIntValue();
                json.nextToken();
                if (n + 2 > points.length) {
                    points = Arrays.copyOf(points, n * 2);
                }
                points[n++] = x;
                points[n++] = y;
            }
            arcs.add(Arrays.copyOf(points, n));
        }
    }

    private void lireObjets() {
        for (String objet = json.nextName(); objet != null; objet = json.nextName()) {
            json.nextToken();
            for (String champ = json.nextName(); champ != null; champ = json.nextName()) {
                json.nextToken();
                if (champ.equals("geometries")) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        lireForme();
                    }
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    private void lireForme() {
        String code = "";
        int[][][] polygones = {};
        for (String champ = json.nextName(); champ != null; champ = json.nextName()) {
            json.nextToken();
            switch (champ) {
                case "id" -> code = json.getString();
                case "arcs" -> polygones = lirePolygones();
                case "properties" -> code = lireCode(code);
                default -> json.skipChildren();
            }
        }
        if (code.isEmpty() || polygones.length == 0) {
            throw new IllegalArgumentException("a shape without code or without polygon: " + code);
        }
        codes.add(code);
        formes.add(polygones);
    }

    private String lireCode(String defaut) {
        String code = defaut;
        for (String champ = json.nextName(); champ != null; champ = json.nextName()) {
            json.nextToken();
            if (champ.equals(proprieteDuCode)) {
                code = json.getString();
            } else {
                json.skipChildren();
            }
        }
        return code;
    }

    /** The depth of the array tells a polygon (rings of arcs) from a multi-polygon (polygons of rings of arcs). */
    private int[][][] lirePolygones() {
        var polygones = new ArrayList<int[][]>();
        var anneaux = new ArrayList<int[]>();
        var chaine = new ArrayList<Integer>();
        int profondeur = 1;
        boolean multiple = false;
        while (profondeur > 0) {
            JsonToken jeton = json.nextToken();
            if (jeton == JsonToken.START_ARRAY) {
                profondeur++;
            } else if (jeton == JsonToken.END_ARRAY) {
                profondeur--;
                if (!chaine.isEmpty()) {
                    anneaux.add(chaine.stream().mapToInt(Integer::intValue).toArray());
                    chaine.clear();
                } else if (!anneaux.isEmpty()) {
                    polygones.add(anneaux.toArray(int[][]::new));
                    anneaux.clear();
                }
            } else if (jeton == JsonToken.VALUE_NUMBER_INT) {
                multiple |= profondeur == 3;
                chaine.add(json.getIntValue());
            } else {
                throw new IllegalArgumentException("unexpected " + jeton + " in arcs");
            }
        }
        if (!multiple && polygones.size() > 1) {
            throw new IllegalArgumentException("rings out of a polygon");
        }
        return polygones.toArray(int[][][]::new);
    }
}
