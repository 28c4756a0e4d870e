package fr.maillage.document.ooxml;

import fr.maillage.document.Bloc;
import fr.maillage.document.Morceau;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Mots;
import fr.maillage.document.mot.Sommaires;

/** Table of contents of DOCX: a field already filled, with links. Its pages come when the word processor computes it again. */
final class SommaireDocx {
    private final Xml xml;
    private final TexteDocx textes;
    private final Sommaires sommaires;

    SommaireDocx(Xml xml, TexteDocx textes, Sommaires sommaires) {
        this.xml = xml;
        this.textes = textes;
        this.sommaires = sommaires;
    }

    void ecrire(Bloc.Sommaire sommaire) {
        xml.ouvrir("w:sdt").ouvrir("w:sdtPr").ouvrir("w:docPartObj");
        xml.vide("w:docPartGallery", "w:val", "Table of Contents").vide("w:docPartUnique");
        xml.fermer().fermer().ouvrir("w:sdtContent");
        textes.paragraphe("TitreTR", Mots.SOMMAIRE);
        var entrees = sommaires.entrees(sommaire.profondeur());
        for (int i = 0; i < entrees.size(); i++) {
            var entree = entrees.get(i);
            textes.ouvrir("TM" + entree.niveau());
            if (i == 0) {
                ouvrirChamp(sommaire.profondeur());
            }
            xml.ouvrir("w:hyperlink", "w:anchor", entree.ancre(), "w:history", "1");
            textes.morceau(Morceau.de(entree.texte()), "");
            xml.fermer().fermer();
        }
        if (!entrees.isEmpty()) {
            xml.ouvrir("w:p");
            textes.marque("end");
            xml.fermer();
        }
        xml.fermer().fermer();
    }

    private void ouvrirChamp(int profondeur) {
        xml.ouvrir("w:r").vide("w:fldChar", "w:fldCharType", "begin").fermer();
        xml.ouvrir("w:r")
                .element("w:instrText", " TOC \\o \"1-" + profondeur + "\" \\h \\z \\u ", "xml:space", "preserve");
        xml.fermer();
        textes.marque("separate");
    }
}
