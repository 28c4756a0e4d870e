package fr.maillage.document.ooxml;

import fr.maillage.document.Image;
import fr.maillage.document.archive.Xml;

/** An image in the text of DOCX, standing as a character. */
final class DessinDocx {
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /** The tallest that holds in a page with its caption. */
    private static final int HAUTEUR_EMU = 7_600_000;

    private static final int PIXELS = 1300;

    private final Xml xml;
    private final Relations relations;
    private final Medias medias;
    private int dernier;

    DessinDocx(Xml xml, Relations relations, Medias medias) {
        this.xml = xml;
        this.relations = relations;
        this.medias = medias;
    }

    /** @param largeur in EMU; less if the image would not hold in a page */
    void ecrire(Image image, double largeur) {
        double rapport = image.dimensions().rapport();
        long cx = Math.max(1, Math.round(Math.min(largeur, HAUTEUR_EMU * rapport)));
        long cy = Math.max(1, Math.round(cx / rapport));
        int id = ++dernier;
        xml.ouvrir("w:r")
                .ouvrir("w:drawing")
                .ouvrir("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.vide("wp:extent", "cx", "" + cx, "cy", "" + cy);
        Medias.proprietes(xml, "wp:docPr", id, image);
        xml.ouvrir("wp:cNvGraphicFramePr")
                .vide("a:graphicFrameLocks", "noChangeAspect", "1")
                .fermer();
        xml.ouvrir("a:graphic").ouvrir("a:graphicData", "uri", PIC).ouvrir("pic:pic");
        xml.ouvrir("pic:nvPicPr").vide("pic:cNvPr", "id", "" + id, "name", "Image " + id, "descr", image.alternative());
        xml.vide("pic:cNvPicPr").fermer();
        xml.ouvrir("pic:blipFill").brut(medias.blip(image, relations, "media/", PIXELS));
        xml.ouvrir("a:stretch").vide("a:fillRect").fermer().fermer();
        xml.ouvrir("pic:spPr")
                .ouvrir("a:xfrm")
                .vide("a:off", "x", "0", "y", "0")
                .vide("a:ext", "cx", "" + cx, "cy", "" + cy)
                .fermer();
        xml.ouvrir("a:prstGeom", "prst", "rect").vide("a:avLst").fermer().fermer();
        xml.fermer().fermer().fermer().fermer().fermer().fermer();
    }
}
