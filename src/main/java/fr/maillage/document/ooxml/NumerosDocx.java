package fr.maillage.document.ooxml;

import fr.maillage.document.archive.Gabarit;
import java.util.Map;

/** Numbering of lists: bulleted ones share one, each numbered list starts again at 1. */
final class NumerosDocx {
    static final int PUCES = 1;
    static final int TABLEAU = 2;

    private int dernier = TABLEAU;

    int nouvelle() {
        return ++dernier;
    }

    String xml(Map<String, String> couleurs) {
        var xml = new StringBuilder(Gabarit.lire("docx/numbering.xml", couleurs));
        xml.append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        xml.append("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>");
        for (int i = TABLEAU + 1; i <= dernier; i++) {
            xml.append("<w:num w:numId=\"").append(i).append("\"><w:abstractNumId w:val=\"1\"/>");
            xml.append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return xml.append("</w:numbering>").toString();
    }
}
