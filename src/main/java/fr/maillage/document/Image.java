package fr.maillage.document;

import fr.maillage.document.image.ExamenPng;
import fr.maillage.document.image.ExamenSvg;
import java.nio.charset.StandardCharsets;

/** A drawing (SVG) or a picture (PNG), looked into when it is made: what is here can be drawn, and asks for nothing outside itself. */
public final class Image {
    /** 8 MiB. */
    public static final int OCTETS_AU_PLUS = 8 << 20;

    public enum Nature {
        SVG,
        PNG
    }

    /** In whatever unit the file counts, above 0: only their ratio matters. */
    public record Dimensions(double largeur, double hauteur) {
        public double rapport() {
            return largeur / hauteur;
        }
    }

    private final Nature nature;
    private final byte[] octets;
    private final String alternative;
    private final Dimensions dimensions;

    private Image(Nature nature, byte[] octets, String alternative) {
        if (octets.length > OCTETS_AU_PLUS) {
            throw new IllegalArgumentException("an image of more than 8 MiB: " + octets.length);
        }
        this.nature = nature;
        this.octets = octets.clone();
        this.alternative = alternative;
        this.dimensions = nature == Nature.SVG ? ExamenSvg.dimensions(octets) : ExamenPng.dimensions(octets);
    }

    /**
     * @param svg complete by itself: its styles inside, a width and a height or a viewBox
     * @param alternative what the image tells
     * @throws IllegalArgumentException if it is not SVG, if it holds a script or an entity, or if it refers to something outside
     */
    public static Image svg(String svg, String alternative) {
        return new Image(Nature.SVG, svg.getBytes(StandardCharsets.UTF_8), exigee(alternative));
    }

    /** @throws IllegalArgumentException if it is not PNG, or of more than 40 million pixels */
    public static Image png(byte[] png, String alternative) {
        return new Image(Nature.PNG, png, exigee(alternative));
    }

    /** An ornament, that screen readers pass over. */
    public static Image decorative(Nature nature, byte[] octets) {
        return new Image(nature, octets, "");
    }

    private static String exigee(String alternative) {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("an image that is no ornament has an alternative text");
        }
        return alternative;
    }

    public Nature nature() {
        return nature;
    }

    public byte[] octets() {
        return octets.clone();
    }

    /** Empty for an ornament. */
    public String alternative() {
        return alternative;
    }

    public boolean estDecorative() {
        return alternative.isEmpty();
    }

    public Dimensions dimensions() {
        return dimensions;
    }
}
