package fr.maillage.document.ooxml;

import fr.maillage.document.Morceau;
import fr.maillage.document.Texte;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Typographie;

/** Runs of a paragraph of DOCX. */
final class TexteDocx {
    private final Xml xml;
    private final Relations relations;

    TexteDocx(Xml xml, Relations relations) {
        this.xml = xml;
        this.relations = relations;
    }

    void paragraphe(String style, Texte texte) {
        ouvrir(style);
        morceaux(texte);
        xml.fermer();
    }

    void paragraphe(String style, String texte) {
        paragraphe(style, Texte.de(texte));
    }

    /** Opens w:p, to be closed by the caller. */
    void ouvrir(String style) {
        xml.ouvrir("w:p").ouvrir("w:pPr").vide("w:pStyle", "w:val", style).fermer();
    }

    void morceaux(Texte texte) {
        for (var morceau : texte.morceaux()) {
            if (morceau.lien() == null) {
                morceau(morceau, "");
            } else {
                xml.ouvrir(
                        "w:hyperlink",
                        "r:id",
                        relations.versDehors(morceau.lien().toASCIIString()));
                morceau(morceau, "Lienhypertexte");
                xml.fermer();
            }
        }
    }

    /** What a person wrote: not a space of it is changed. */
    void telQuel(String style, String texte) {
        ouvrir(style);
        xml.ouvrir("w:r");
        ecrits(texte);
        xml.fermer().fermer();
    }

    /** @param style of characters; empty when there is none */
    void morceau(Morceau morceau, String style) {
        xml.ouvrir("w:r");
        if (morceau.gras() || morceau.italique() || !style.isEmpty()) {
            xml.ouvrir("w:rPr");
            if (!style.isEmpty()) {
                xml.vide("w:rStyle", "w:val", style);
            }
            if (morceau.gras()) {
                xml.vide("w:b").vide("w:bCs");
            }
            if (morceau.italique()) {
                xml.vide("w:i").vide("w:iCs");
            }
            xml.fermer();
        }
        ecrits(Typographie.francaise(morceau.texte()));
        xml.fermer();
    }

    private void ecrits(String texte) {
        boolean premiere = true;
        for (var ligne : (Iterable<String>) texte.lines()::iterator) {
            if (!premiere) {
                xml.vide("w:br");
            }
            premiere = false;
            xml.element("w:t", ligne.replace('\t', ' '), "xml:space", "preserve");
        }
        if (texte.endsWith("\n") && !texte.isBlank()) {
            xml.vide("w:br");
        }
    }

    /** A field with what it shows until it is computed again. */
    void champ(String instruction, String affiche) {
        marque("begin");
        xml.ouvrir("w:r")
                .element("w:instrText", " " + instruction + " ", "xml:space", "preserve")
                .fermer();
        marque("separate");
        xml.ouvrir("w:r").element("w:t", affiche).fermer();
        marque("end");
    }

    void marque(String type) {
        xml.ouvrir("w:r").vide("w:fldChar", "w:fldCharType", type).fermer();
    }
}
