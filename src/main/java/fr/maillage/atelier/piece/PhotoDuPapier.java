package fr.maillage.atelier.piece;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;

/**
 * A photograph as it is kept: drawn again as a JPEG of at most {@value #COTE} pixels a side, so that nothing of the telephone (place, hour, owner)
 * stays in it.
 */
final class PhotoDuPapier {
    static final int COTE = 2000;

    /** A picture of more pixels is not opened: it could fill the memory from a small file. */
    private static final long PIXELS_MAX = 80_000_000L;

    private PhotoDuPapier() {}

    /** Empty for what is no picture, or too large a one. */
    static Optional<byte[]> redessiner(byte[] contenu) {
        try (var flux = ImageIO.createImageInputStream(new ByteArrayInputStream(contenu))) {
            var lecteurs = ImageIO.getImageReaders(flux);
            if (!lecteurs.hasNext()) {
                return Optional.empty();
            }
            var lecteur = lecteurs.next();
            try {
                lecteur.setInput(flux, true, true);
                int largeur = lecteur.getWidth(0);
                int hauteur = lecteur.getHeight(0);
                if ((long) largeur * hauteur > PIXELS_MAX) {
                    return Optional.empty();
                }
                var lecture = new ImageReadParam();
                // Every n-th pixel: a photograph of a recent telephone is never whole in memory.
                int pas = Math.max(1, Math.max(largeur, hauteur) / (2 * COTE));
                lecture.setSourceSubsampling(pas, pas, 0, 0);
                return Optional.of(jpeg(lecteur.read(0, lecture)));
            } finally {
                lecteur.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Damaged pictures make readers fail in many ways: none of them is a photograph.
            return Optional.empty();
        }
    }

    private static byte[] jpeg(BufferedImage lue) throws IOException {
        double echelle = Math.min(1, (double) COTE / Math.max(lue.getWidth(), lue.getHeight()));
        int largeur = Math.max(1, (int) Math.round(lue.getWidth() * echelle));
        int hauteur = Math.max(1, (int) Math.round(lue.getHeight() * echelle));
        var image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        var dessin = image.createGraphics();
        dessin.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        dessin.drawImage(lue, 0, 0, largeur, hauteur, Color.WHITE, null);
        dessin.dispose();
        var sortie = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", sortie);
        return sortie.toByteArray();
    }
}
