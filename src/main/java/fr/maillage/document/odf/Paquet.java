package fr.maillage.document.odf;

import fr.maillage.document.Format;
import fr.maillage.document.Image;
import fr.maillage.document.Intitule;
import fr.maillage.document.archive.Archive;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.image.Trame;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** An OpenDocument file: its content, its styles, its images, and the list of them all. */
final class Paquet {
    private static final String MANIFESTE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    /** Of the root element of content. */
    private static final String[] ESPACES = {
        "xmlns:office", OASIS + "office:1.0",
        "xmlns:style", OASIS + "style:1.0",
        "xmlns:text", OASIS + "text:1.0",
        "xmlns:table", OASIS + "table:1.0",
        "xmlns:draw", OASIS + "drawing:1.0",
        "xmlns:fo", OASIS + "xsl-fo-compatible:1.0",
        "xmlns:svg", OASIS + "svg-compatible:1.0",
        "xmlns:presentation", OASIS + "presentation:1.0",
        "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "office:version", "1.3"
    };

    private record Fichier(String type, byte[] octets) {}

    private final Map<String, Fichier> images = new LinkedHashMap<>();
    private final Map<Image, String> noms = new HashMap<>();

    /**
     * The images of a frame: the drawing, then the picture for programs that cannot draw it.
     *
     * @param pixels width of the picture
     */
    void images(Xml xml, Image image, int pixels) {
        var nom = noms.computeIfAbsent(image, i -> ranger(i, pixels));
        if (image.nature() == Image.Nature.SVG) {
            image(xml, nom + ".svg", "image/svg+xml");
        }
        image(xml, nom + ".png", "image/png");
        if (!image.estDecorative()) {
            xml.element("svg:title", image.alternative());
        }
    }

    private static void image(Xml xml, String chemin, String type) {
        xml.vide(
                "draw:image",
                "xlink:href",
                chemin,
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad",
                "draw:mime-type",
                type);
    }

    private String ranger(Image image, int pixels) {
        var nom = "Pictures/image" + (noms.size() + 1);
        if (image.nature() == Image.Nature.SVG) {
            images.put(nom + ".svg", new Fichier("image/svg+xml", image.octets()));
        }
        images.put(nom + ".png", new Fichier("image/png", Trame.png(image, pixels)));
        return nom;
    }

    /**
     * @param styles content of styles.xml
     * @param automatiques the styles of this content alone
     * @param nature « office:text » or « office:presentation »
     */
    void ecrire(
            OutputStream sortie,
            Format format,
            Intitule intitule,
            String styles,
            Styles automatiques,
            String nature,
            String corps)
            throws IOException {
        var contenu = Xml.piece().ouvrir("office:document-content", ESPACES);
        contenu.ouvrir("office:automatic-styles").brut(automatiques.xml()).fermer();
        contenu.ouvrir("office:body")
                .ouvrir(nature)
                .brut(corps)
                .fermer()
                .fermer()
                .fermer();
        var archive = new Archive(sortie);
        archive.ajouterTelQuel("mimetype", format.type());
        archive.ajouter("content.xml", contenu.toString());
        archive.ajouter("styles.xml", styles);
        archive.ajouter("meta.xml", description(intitule));
        for (var image : images.entrySet()) {
            archive.ajouter(image.getKey(), image.getValue().octets());
        }
        archive.ajouter("META-INF/manifest.xml", manifeste(format));
        archive.finir();
    }

    private static String description(Intitule intitule) {
        var instant = intitule.date() + "T00:00:00";
        var xml = Xml.piece()
                .ouvrir(
                        "office:document-meta",
                        "xmlns:office",
                        OASIS + "office:1.0",
                        "xmlns:meta",
                        OASIS + "meta:1.0",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "office:version",
                        "1.3");
        xml.ouvrir("office:meta").element("meta:generator", "Maillage").element("dc:title", intitule.titre());
        xml.element("dc:subject", intitule.sousTitre()).element("meta:initial-creator", intitule.organisme());
        xml.element("dc:creator", intitule.organisme())
                .element("meta:creation-date", instant)
                .element("dc:date", instant);
        return xml.element("dc:language", "fr-FR").fermer().fermer().toString();
    }

    private String manifeste(Format format) {
        var xml = Xml.piece().ouvrir("manifest:manifest", "xmlns:manifest", MANIFESTE, "manifest:version", "1.3");
        entree(xml, "/", format.type());
        entree(xml, "content.xml", "text/xml");
        entree(xml, "styles.xml", "text/xml");
        entree(xml, "meta.xml", "text/xml");
        images.forEach((chemin, fichier) -> entree(xml, chemin, fichier.type()));
        return xml.fermer().toString();
    }

    private static void entree(Xml xml, String chemin, String type) {
        xml.vide("manifest:file-entry", "manifest:full-path", chemin, "manifest:media-type", type);
    }
}
