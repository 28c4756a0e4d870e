package fr.maillage.document.ooxml;

import fr.maillage.document.Image;
import fr.maillage.document.archive.Archive;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.image.Trame;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The images of the file, each written once. A drawing is kept beside the picture made of it, for programs that can draw it. */
final class Medias {
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String ORNEMENT = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    private record Media(String png, @Nullable String svg) {}

    private record Fichier(String nom, byte[] octets) {}

    private final List<Fichier> fichiers = new ArrayList<>();
    private final Map<Image, Media> connus = new HashMap<>();

    /**
     * @param chemin from the part to the folder of images: « media/ »
     * @param pixels width of the picture made of a drawing
     * @return the inside of a blipFill or pic:blipFill: the blip
     */
    String blip(Image image, Relations relations, String chemin, int pixels) {
        var media = connus.computeIfAbsent(image, i -> ranger(i, pixels));
        var xml = Xml.fragment();
        xml.ouvrir("a:blip", "r:embed", relations.vers("image", chemin + media.png()));
        if (media.svg() != null) {
            xml.ouvrir("a:extLst").ouvrir("a:ext", "uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
            xml.vide("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", relations.vers("image", chemin + media.svg()));
            xml.fermer().fermer();
        }
        return xml.fermer().toString();
    }

    private Media ranger(Image image, int pixels) {
        int rang = connus.size() + 1;
        var png = "image" + rang + ".png";
        fichiers.add(new Fichier(png, Trame.png(image, pixels)));
        if (image.nature() == Image.Nature.PNG) {
            return new Media(png, null);
        }
        var svg = "image" + rang + ".svg";
        fichiers.add(new Fichier(svg, image.octets()));
        return new Media(png, svg);
    }

    /** Name, alternative text, and the word that it is an ornament. */
    static void proprietes(Xml xml, String element, int id, Image image) {
        if (image.estDecorative()) {
            xml.ouvrir(element, "id", "" + id, "name", "Image " + id, "descr", "");
            xml.ouvrir("a:extLst", "xmlns:a", A).ouvrir("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
            xml.vide("adec:decorative", "xmlns:adec", ORNEMENT, "val", "1");
            xml.fermer().fermer().fermer();
        } else {
            xml.vide(element, "id", "" + id, "name", "Image " + id, "descr", image.alternative());
        }
    }

    void ecrire(Archive archive, String dossier) throws IOException {
        for (var fichier : fichiers) {
            archive.ajouter(dossier + fichier.nom(), fichier.octets());
        }
    }
}
