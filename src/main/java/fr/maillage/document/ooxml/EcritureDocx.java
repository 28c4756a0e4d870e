package fr.maillage.document.ooxml;

import fr.maillage.document.DocumentTexte;
import fr.maillage.document.Texte;
import fr.maillage.document.archive.Archive;
import fr.maillage.document.archive.Gabarit;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Couleurs;
import fr.maillage.document.mot.Mots;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes DOCX. */
public final class EcritureDocx {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private EcritureDocx() {}

    public static void ecrire(DocumentTexte document, OutputStream sortie) throws IOException {
        var relations = new Relations();
        relations.vers("styles", "styles.xml");
        relations.vers("numbering", "numbering.xml");
        relations.vers("settings", "settings.xml");
        var medias = new Medias();
        var numeros = new NumerosDocx();
        var corps = new CorpsDocx(document, relations, medias, numeros).xml(relations.vers("footer", "footer1.xml"));
        var couleurs = Couleurs.de(document.theme());

        var archive = new Archive(sortie);
        Proprietes.ecrire(archive, "word/document.xml", types(), document.intitule());
        archive.ajouter("word/document.xml", corps);
        archive.ajouter("word/_rels/document.xml.rels", relations.xml());
        archive.ajouter("word/styles.xml", Gabarit.lire("docx/styles.xml", couleurs));
        archive.ajouter("word/numbering.xml", numeros.xml(couleurs));
        archive.ajouter("word/settings.xml", Gabarit.lire("docx/settings.xml", Map.of()));
        archive.ajouter("word/footer1.xml", pied(document));
        medias.ecrire(archive, "word/media/");
        archive.finir();
    }

    private static Map<String, String> types() {
        var types = new LinkedHashMap<String, String>();
        types.put("word/document.xml", TYPE + "document.main+xml");
        for (var piece : new String[] {"styles", "numbering", "settings"}) {
            types.put("word/" + piece + ".xml", TYPE + piece + "+xml");
        }
        types.put("word/footer1.xml", TYPE + "footer+xml");
        return types;
    }

    private static String pied(DocumentTexte document) {
        var xml = Xml.piece().ouvrir("w:ftr", "xmlns:w", W, "xmlns:r", Relations.TYPES);
        var textes = new TexteDocx(xml, new Relations());
        textes.ouvrir("Pieddepage");
        textes.morceaux(Texte.de(Mots.pied(document)));
        xml.ouvrir("w:r").vide("w:tab").fermer();
        textes.champ("PAGE", "1");
        textes.morceaux(Texte.de(Mots.SUR));
        textes.champ("NUMPAGES", "1");
        return xml.fermer().fermer().toString();
    }
}
