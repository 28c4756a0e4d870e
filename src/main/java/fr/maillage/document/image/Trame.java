package fr.maillage.document.image;

import fr.maillage.document.Image;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;

/** Turns a drawing into a picture. The last picture made of a drawing is kept as long as the drawing: it is often wanted in two formats. */
public final class Trame {
    private static final int PIXELS_AU_PLUS = 4000;
    private static final Map<Image, Faite> FAITES = Collections.synchronizedMap(new WeakHashMap<>());

    private record Faite(int largeur, byte[] png) {}

    private Trame() {}

    /**
     * @param largeur in pixels; less if the picture would be too tall
     * @return PNG; the image itself when it is one
     */
    public static byte[] png(Image image, int largeur) {
        if (image.nature() == Image.Nature.PNG) {
            return image.octets();
        }
        var faite = FAITES.get(image);
        if (faite == null || faite.largeur() != largeur) {
            faite = new Faite(largeur, encodee(tracee(image, largeur)));
            FAITES.put(image, faite);
        }
        return faite.png();
    }

    private static BufferedImage tracee(Image image, int largeur) {
        double rapport = image.dimensions().rapport();
        double retenue = Math.max(1, Math.min(Math.min(largeur, PIXELS_AU_PLUS), PIXELS_AU_PLUS * rapport));
        var trame = new EnMemoire();
        trame.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) retenue);
        trame.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) Math.max(1, retenue / rapport));
        trame.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        trame.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        trame.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        trame.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        try {
            trame.transcode(new TranscoderInput(new ByteArrayInputStream(image.octets())), new TranscoderOutput());
        } catch (TranscoderException e) {
            throw new IllegalArgumentException("a drawing that cannot be drawn: " + e.getMessage(), e);
        }
        if (trame.faite == null) {
            throw new IllegalStateException("nothing was drawn");
        }
        return trame.faite;
    }

    private static byte[] encodee(BufferedImage image) {
        var png = new ByteArrayOutputStream(64 * 1024);
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static final class EnMemoire extends ImageTranscoder {
        private @Nullable BufferedImage faite;

        @Override
        public BufferedImage createImage(int largeur, int hauteur) {
            return new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput sortie) {
            faite = image;
        }
    }
}
