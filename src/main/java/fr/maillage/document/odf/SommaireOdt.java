package fr.maillage.document.odf;

import fr.maillage.document.Bloc;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Mots;
import fr.maillage.document.mot.Sommaires;

/** Table of contents of ODT: an index already filled, with links. */
final class SommaireOdt {
    private final Xml xml;
    private final TexteOdf textes;
    private final Sommaires sommaires;

    SommaireOdt(Xml xml, TexteOdf textes, Sommaires sommaires) {
        this.xml = xml;
        this.textes = textes;
        this.sommaires = sommaires;
    }

    /** @param rang names it, unlike any other in the file */
    void ecrire(Bloc.Sommaire sommaire, int rang) {
        xml.ouvrir("text:table-of-content", "text:name", Mots.SOMMAIRE + rang, "text:protected", "true");
        xml.ouvrir("text:table-of-content-source", "text:outline-level", "" + sommaire.profondeur());
        xml.element("text:index-title-template", Mots.SOMMAIRE, "text:style-name", "Contents_20_Heading");
        for (int niveau = 1; niveau <= Bloc.Titre.NIVEAU_LE_PLUS_BAS; niveau++) {
            xml.ouvrir(
                    "text:table-of-content-entry-template",
                    "text:outline-level",
                    "" + niveau,
                    "text:style-name",
                    "Contents_20_" + niveau);
            xml.vide("text:index-entry-link-start").vide("text:index-entry-text");
            xml.vide("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".");
            xml.vide("text:index-entry-page-number")
                    .vide("text:index-entry-link-end")
                    .fermer();
        }
        xml.fermer().ouvrir("text:index-body").ouvrir("text:index-title", "text:name", Mots.SOMMAIRE + rang + "_Titre");
        textes.paragraphe("Contents_20_Heading", Mots.SOMMAIRE);
        xml.fermer();
        for (var entree : sommaires.entrees(sommaire.profondeur())) {
            entree(entree);
        }
        xml.fermer().fermer();
    }

    /** Pages come when the index is updated in the word processor. */
    private void entree(Sommaires.Entree entree) {
        xml.ouvrir("text:p", "text:style-name", "Contents_20_" + entree.niveau());
        xml.ouvrir(
                "text:a",
                "xlink:type",
                "simple",
                "xlink:href",
                "#" + entree.ancre(),
                "text:style-name",
                "Index_20_Link",
                "text:visited-style-name",
                "Index_20_Link");
        textes.caracteres(entree.texte());
        xml.fermer().fermer();
    }
}
