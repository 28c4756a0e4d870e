package fr.maillage.document.odf;

import fr.maillage.document.ZonesIllisibles;
import fr.maillage.document.archive.Depliage;
import fr.maillage.document.mot.ZonesLues;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the zones of ODT back: sections, by their name. */
public final class ZonesOdt {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int ESPACES_AU_PLUS = 1000;

    /** What stands in the text and is not of it. */
    private static final Set<String> APARTE =
            Set.of("annotation", "note", "placeholder", "tracked-changes", "bibliography-mark");

    private final ZonesLues zones = new ZonesLues();
    private int sections;
    private int sectionDeLaZone;
    private int aparte;

    private ZonesOdt() {}

    public static Map<String, String> lire(InputStream fichier) throws IOException {
        var contenu = Depliage.piece(fichier, "content.xml"::equals);
        var zones = new ZonesOdt();
        try {
            var lecture = Depliage.lecture(contenu);
            while (lecture.hasNext()) {
                zones.suivre(lecture, lecture.next());
            }
        } catch (XMLStreamException e) {
            throw new ZonesIllisibles("not an ODT document: " + e.getMessage(), e);
        }
        return zones.zones.lues();
    }

    private void suivre(XMLStreamReader lecture, int evenement) {
        switch (evenement) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (aparte > 0 || APARTE.contains(lecture.getLocalName())) {
                    aparte++;
                } else {
                    debut(lecture);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                if (aparte > 0) {
                    aparte--;
                } else {
                    fin(lecture.getLocalName());
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (aparte == 0) {
                    zones.texte(lecture.getText());
                }
            }
            default -> {}
        }
    }

    private void debut(XMLStreamReader lecture) {
        switch (lecture.getLocalName()) {
            case "section" -> {
                sections++;
                if (!zones.estOuverte()) {
                    zones.ouvrir(Objects.requireNonNullElse(lecture.getAttributeValue(TEXT, "name"), ""));
                    sectionDeLaZone = zones.estOuverte() ? sections : 0;
                }
            }
            case "s" -> zones.texte(" ".repeat(espaces(lecture.getAttributeValue(TEXT, "c"))));
            case "tab" -> zones.texte(" ");
            case "line-break" -> zones.finDeLigne();
            default -> {}
        }
    }

    private static int espaces(@Nullable String combien) {
        try {
            return combien == null ? 1 : Math.clamp(Integer.parseInt(combien), 1, ESPACES_AU_PLUS);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private void fin(String nom) {
        switch (nom) {
            case "p", "h" -> zones.finDeLigne();
            case "section" -> {
                if (sections == sectionDeLaZone) {
                    zones.fermer();
                    sectionDeLaZone = 0;
                }
                sections--;
            }
            default -> {}
        }
    }
}
