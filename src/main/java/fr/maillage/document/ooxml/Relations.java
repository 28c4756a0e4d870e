package fr.maillage.document.ooxml;

import fr.maillage.document.archive.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a part of the file refers to, each by an id; the same target has one id. */
final class Relations {
    static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private record Cible(String type, String adresse, boolean externe) {}

    private final Map<Cible, String> ids = new LinkedHashMap<>();

    /** @param type last word of the relationship's type: « image », « styles » */
    String vers(String type, String adresse) {
        return id(new Cible(TYPES + "/" + type, adresse, false));
    }

    String versTypeEntier(String type, String adresse) {
        return id(new Cible(type, adresse, false));
    }

    String versDehors(String adresse) {
        return id(new Cible(TYPES + "/hyperlink", adresse, true));
    }

    private String id(Cible cible) {
        return ids.computeIfAbsent(cible, c -> "rId" + (ids.size() + 1));
    }

    String xml() {
        var xml = Xml.piece();
        xml.ouvrir("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        ids.forEach((cible, id) -> {
            if (cible.externe()) {
                xml.vide(
                        "Relationship",
                        "Id",
                        id,
                        "Type",
                        cible.type(),
                        "Target",
                        cible.adresse(),
                        "TargetMode",
                        "External");
            } else {
                xml.vide("Relationship", "Id", id, "Type", cible.type(), "Target", cible.adresse());
            }
        });
        return xml.fermer().toString();
    }
}
