package fr.maillage.document.ooxml;

import fr.maillage.document.ZonesIllisibles;
import fr.maillage.document.archive.Depliage;
import fr.maillage.document.mot.Mots;
import fr.maillage.document.mot.ZonesLues;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the zones of DOCX back: content controls, by their tag. */
public final class ZonesDocx {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String W_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final Pattern CORPS = Pattern.compile("word/document\\d*\\.xml");

    private final ZonesLues zones = new ZonesLues();
    private int controles;
    private int controleDeLaZone;

    private ZonesDocx() {}

    public static Map<String, String> lire(InputStream fichier) throws IOException {
        var corps = Depliage.piece(fichier, chemin -> CORPS.matcher(chemin).matches());
        var zones = new ZonesDocx();
        try {
            var lecture = Depliage.lecture(corps);
            while (lecture.hasNext()) {
                int evenement = lecture.next();
                if (evenement == XMLStreamConstants.START_ELEMENT && estDeWord(lecture)) {
                    zones.debut(lecture);
                } else if (evenement == XMLStreamConstants.END_ELEMENT && estDeWord(lecture)) {
                    zones.fin(lecture.getLocalName());
                }
            }
        } catch (XMLStreamException e) {
            throw new ZonesIllisibles("not a DOCX document: " + e.getMessage(), e);
        }
        return zones.zones.lues();
    }

    private static boolean estDeWord(XMLStreamReader lecture) {
        return W.equals(lecture.getNamespaceURI()) || W_STRICT.equals(lecture.getNamespaceURI());
    }

    /** Struck-out text of tracked changes is not w:t: it is left out by itself. */
    private void debut(XMLStreamReader lecture) throws XMLStreamException {
        switch (lecture.getLocalName()) {
            case "sdt" -> controles++;
            case "tag" -> ouvrir(valeur(lecture));
            case "alias" -> {
                var id = Mots.zoneNommee(valeur(lecture));
                ouvrir(id.isEmpty() ? "" : Mots.ZONE + id);
            }
            case "showingPlcHdr" -> {
                if (controles == controleDeLaZone && !estFaux(lecture)) {
                    zones.estIndicative();
                }
            }
            case "t" -> zones.texte(lecture.getElementText());
            case "br", "cr" -> zones.finDeLigne();
            case "tab" -> zones.texte(" ");
            default -> {}
        }
    }

    private void ouvrir(String nom) {
        if (!zones.estOuverte()) {
            zones.ouvrir(nom);
            controleDeLaZone = zones.estOuverte() ? controles : 0;
        }
    }

    private static String valeur(XMLStreamReader lecture) {
        return Objects.requireNonNullElse(lecture.getAttributeValue(lecture.getNamespaceURI(), "val"), "");
    }

    private static boolean estFaux(XMLStreamReader lecture) {
        return Set.of("0", "false", "off").contains(valeur(lecture));
    }

    private void fin(String nom) {
        if (nom.equals("p")) {
            zones.finDeLigne();
        } else if (nom.equals("sdt")) {
            if (controles == controleDeLaZone) {
                zones.fermer();
                controleDeLaZone = 0;
            }
            controles--;
        }
    }
}
