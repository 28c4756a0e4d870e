package fr.maillage.document.image;

import fr.maillage.document.Image.Dimensions;
import java.nio.ByteBuffer;

/** The header of a PNG file. */
public final class ExamenPng {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int EN_TETE = 33;
    private static final long PIXELS_AU_PLUS = 40_000_000;

    private ExamenPng() {}

    /** @throws IllegalArgumentException if it is not PNG, or too large to be decoded */
    public static Dimensions dimensions(byte[] octets) {
        var lus = ByteBuffer.wrap(octets);
        if (octets.length < EN_TETE || lus.getLong() != SIGNATURE || lus.getInt() < 0 || lus.getInt() != IHDR) {
            throw new IllegalArgumentException("not a PNG image");
        }
        long largeur = lus.getInt();
        long hauteur = lus.getInt();
        if (largeur < 1 || hauteur < 1 || largeur * hauteur > PIXELS_AU_PLUS) {
            throw new IllegalArgumentException("a PNG image of " + largeur + " × " + hauteur + " pixels");
        }
        return new Dimensions(largeur, hauteur);
    }
}
