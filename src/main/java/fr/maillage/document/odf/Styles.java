package fr.maillage.document.odf;

import fr.maillage.document.archive.Xml;
import java.util.LinkedHashMap;
import java.util.Map;

/** The styles that only one content uses: asked for by what they say, the same one has one name. */
final class Styles {
    private record Style(String famille, String parent, String proprietes) {}

    private final StringBuilder listes = new StringBuilder();
    private final Map<Style, String> noms = new LinkedHashMap<>();

    /**
     * @param parent empty when there is none
     * @param proprietes the inside of the style, XML
     */
    String nom(String famille, String parent, Xml proprietes) {
        return noms.computeIfAbsent(new Style(famille, parent, proprietes.toString()), s -> "A" + (noms.size() + 1));
    }

    /** A list style, whole. */
    void liste(Xml style) {
        listes.append(style);
    }

    String xml() {
        var xml = Xml.fragment().brut(listes.toString());
        noms.forEach((style, nom) -> {
            if (style.parent().isEmpty()) {
                xml.ouvrir("style:style", "style:name", nom, "style:family", style.famille());
            } else {
                xml.ouvrir(
                        "style:style",
                        "style:name",
                        nom,
                        "style:family",
                        style.famille(),
                        "style:parent-style-name",
                        style.parent());
            }
            xml.brut(style.proprietes()).fermer();
        });
        return xml.toString();
    }
}
