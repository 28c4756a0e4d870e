package fr.maillage.document;

import fr.maillage.document.odf.ZonesOdt;
import fr.maillage.document.ooxml.ZonesDocx;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Reads back the zones that a person wrote in a file made from a {@link DocumentTexte}, whatever program it went through. */
public final class LectureDeZones {
    private LectureDeZones() {}

    /**
     * @param format DOCX or ODT
     * @return the text of each zone found, a line per paragraph, by id, in the order of the file; empty text for a zone that nobody wrote
     * @throws IllegalArgumentException for another format: a PDF holds no zone that can be read back
     * @throws ZonesIllisibles if it is not such a file, or one of more than 64 MiB once unfolded
     * @throws IOException what reading threw
     */
    public static Map<String, String> lire(Format format, InputStream fichier) throws IOException {
        return switch (format) {
            case DOCX -> ZonesDocx.lire(fichier);
            case ODT -> ZonesOdt.lire(fichier);
            default -> throw new IllegalArgumentException("no zone can be read back from " + format);
        };
    }
}
