package fr.maillage.document.odf;

import fr.maillage.document.Morceau;
import fr.maillage.document.Texte;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Typographie;

/** Paragraphs of OpenDocument. */
final class TexteOdf {
    private final Xml xml;

    TexteOdf(Xml xml) {
        this.xml = xml;
    }

    void paragraphe(String style, String texte) {
        paragraphe(style, Texte.de(texte));
    }

    void paragraphe(String style, Texte texte) {
        xml.ouvrir("text:p", "text:style-name", style);
        morceaux(texte);
        xml.fermer();
    }

    void morceaux(Texte texte) {
        texte.morceaux().forEach(this::morceau);
    }

    private void morceau(Morceau morceau) {
        var lien = morceau.lien();
        if (lien != null) {
            xml.ouvrir(
                    "text:a",
                    "xlink:type",
                    "simple",
                    "xlink:href",
                    lien.toASCIIString(),
                    "text:style-name",
                    "Internet_20_link");
        }
        if (morceau.gras() || morceau.italique()) {
            xml.ouvrir(
                    "text:span",
                    "text:style-name",
                    (morceau.gras() ? "Gras" : "") + (morceau.italique() ? "Italique" : ""));
            caracteres(morceau.texte());
            xml.fermer();
        } else {
            caracteres(morceau.texte());
        }
        if (lien != null) {
            xml.fermer();
        }
    }

    void caracteres(String texte) {
        ecrits(Typographie.francaise(texte));
    }

    /** What a person wrote: not a space of it is changed. */
    void telQuel(String style, String texte) {
        xml.ouvrir("text:p", "text:style-name", style);
        ecrits(texte);
        xml.fermer();
    }

    /** Spaces that follow one another, or open the text, would be lost if they were not named. */
    private void ecrits(String texte) {
        int debut = 0;
        boolean blanc = true;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c == '\n') {
                xml.texte(texte.substring(debut, i)).vide("text:line-break");
                debut = i + 1;
                blanc = true;
            } else if (c == ' ' || c == '\t') {
                if (blanc || c == '\t') {
                    xml.texte(texte.substring(debut, i)).vide("text:s");
                    debut = i + 1;
                }
                blanc = true;
            } else {
                blanc = false;
            }
        }
        xml.texte(texte.substring(debut));
    }
}
