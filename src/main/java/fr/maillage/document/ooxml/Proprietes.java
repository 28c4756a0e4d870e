package fr.maillage.document.ooxml;

import fr.maillage.document.Intitule;
import fr.maillage.document.archive.Archive;
import fr.maillage.document.archive.Xml;
import java.io.IOException;
import java.util.Map;

/** What all files of the family begin with: types of their parts, way in, properties. */
final class Proprietes {
    private static final String PAQUET = "http://schemas.openxmlformats.org/package/2006/";
    private static final String COEUR = PAQUET + "metadata/core-properties";

    private Proprietes() {}

    /**
     * @param principale path of the main part
     * @param types type of each part, by path
     */
    static void ecrire(Archive archive, String principale, Map<String, String> types, Intitule intitule)
            throws IOException {
        archive.ajouter("[Content_Types].xml", types(types));
        var relations = new Relations();
        relations.vers("officeDocument", principale);
        relations.versTypeEntier(PAQUET + "relationships/metadata/core-properties", "docProps/core.xml");
        relations.vers("extended-properties", "docProps/app.xml");
        archive.ajouter("_rels/.rels", relations.xml());
        archive.ajouter("docProps/core.xml", coeur(intitule));
        archive.ajouter("docProps/app.xml", application(intitule));
    }

    private static String types(Map<String, String> types) {
        var xml = Xml.piece().ouvrir("Types", "xmlns", PAQUET + "content-types");
        xml.vide(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.vide("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.vide("Default", "Extension", "png", "ContentType", "image/png");
        xml.vide("Default", "Extension", "svg", "ContentType", "image/svg+xml");
        types.forEach((chemin, type) -> xml.vide("Override", "PartName", "/" + chemin, "ContentType", type));
        xml.vide(
                "Override",
                "PartName",
                "/docProps/core.xml",
                "ContentType",
                "application/vnd.openxmlformats-package.core-properties+xml");
        xml.vide(
                "Override",
                "PartName",
                "/docProps/app.xml",
                "ContentType",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return xml.fermer().toString();
    }

    private static String coeur(Intitule intitule) {
        var instant = intitule.date() + "T00:00:00Z";
        var xml = Xml.piece()
                .ouvrir(
                        "cp:coreProperties",
                        "xmlns:cp",
                        COEUR,
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", intitule.titre());
        xml.element("dc:subject", intitule.sousTitre());
        xml.element("dc:creator", intitule.organisme());
        xml.element("dc:language", "fr-FR");
        xml.element("dcterms:created", instant, "xsi:type", "dcterms:W3CDTF");
        xml.element("dcterms:modified", instant, "xsi:type", "dcterms:W3CDTF");
        return xml.fermer().toString();
    }

    private static String application(Intitule intitule) {
        var xml = Xml.piece()
                .ouvrir(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        xml.element("Application", "Maillage");
        xml.element("Company", intitule.organisme());
        return xml.fermer().toString();
    }
}
