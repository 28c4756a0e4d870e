package fr.maillage.document.odf;

import fr.maillage.document.archive.Xml;

/** The page of notes of a slide of ODP. */
final class NotesOdp {
    private final Xml xml;
    private final TexteOdf textes;

    NotesOdp(Xml xml, TexteOdf textes) {
        this.xml = xml;
        this.textes = textes;
    }

    /**
     * @param maitre name of the master of the slide
     * @param style of the page of notes
     */
    void ecrire(String notes, String maitre, String style) {
        xml.ouvrir("presentation:notes", "draw:style-name", style);
        xml.vide(
                "draw:page-thumbnail",
                "presentation:class",
                "page",
                "draw:layer",
                "layout",
                "svg:x",
                "2cm",
                "svg:y",
                "2cm",
                "svg:width",
                "17cm",
                "svg:height",
                "9.56cm");
        xml.ouvrir(
                "draw:frame",
                "presentation:style-name",
                maitre + "-notes",
                "presentation:class",
                "notes",
                "draw:layer",
                "layout",
                "svg:x",
                "2cm",
                "svg:y",
                "12.5cm",
                "svg:width",
                "17cm",
                "svg:height",
                "14cm");
        xml.ouvrir("draw:text-box");
        notes.lines().forEach(ligne -> {
            xml.ouvrir("text:p");
            textes.caracteres(ligne);
            xml.fermer();
        });
        xml.fermer().fermer().fermer();
    }
}
