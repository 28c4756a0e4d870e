package fr.maillage.document.image;

import fr.maillage.document.Image;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Turns a drawing into a picture. */
public final class Trame {
    private static final int PIXELS_AU_PLUS = 4000;

    private Trame() {}

    /**
     * @param largeur in pixels; less if the picture would be too tall
     * @return PNG; the image itself when it is one
     */
    public static byte[] png(Image image, int largeur) {
        if (image.nature() == Image.Nature.PNG) {
            return image.octets();
        }
        double rapport = image.dimensions().rapport();
        double retenue = Math.max(1, Math.min(Math.min(largeur, PIXELS_AU_PLUS), PIXELS_AU_PLUS * rapport));
        var trame = new PNGTranscoder();
        trame.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) retenue);
        trame.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) Math.max(1, retenue / rapport));
        trame.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        trame.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        trame.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        trame.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        var png = new ByteArrayOutputStream(64 * 1024);
        try {
            trame.transcode(new TranscoderInput(new ByteArrayInputStream(image.octets())), new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IllegalArgumentException("a drawing that cannot be drawn: " + e.getMessage(), e);
        }
        return png.toByteArray();
    }
}
