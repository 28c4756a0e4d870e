package fr.maillage.document.odf;

import fr.maillage.document.archive.Xml;
import fr.maillage.document.planche.Alinea;
import fr.maillage.document.planche.Planche;
import java.util.List;

/** Paragraphs and bullets of ODP, each with the size that was found for it. */
final class ParagraphesOdp {
    private static final String PUCES = "Puces";
    private static final String PUCES_DE_CELLULE = "PucesDeCellule";

    private final Xml xml;
    private final TexteOdf textes;
    private final Styles styles;

    ParagraphesOdp(Xml xml, TexteOdf textes, Styles styles, String principale) {
        this.xml = xml;
        this.textes = textes;
        this.styles = styles;
        styles.liste(liste(PUCES, principale, 24));
        styles.liste(liste(PUCES_DE_CELLULE, principale, 14));
    }

    private static Xml liste(String nom, String couleur, double retrait) {
        var xml = Xml.fragment().ouvrir("text:list-style", "style:name", nom);
        for (int niveau = 1; niveau <= 2; niveau++) {
            xml.ouvrir(
                    "text:list-level-style-bullet",
                    "text:level",
                    "" + niveau,
                    "text:bullet-char",
                    niveau == 1 ? "•" : "–");
            xml.vide(
                    "style:list-level-properties",
                    "text:space-before",
                    TableauOdp.pt(retrait * (niveau - 1)),
                    "text:min-label-width",
                    TableauOdp.pt(retrait));
            xml.vide("style:text-properties", "fo:color", couleur, "fo:font-family", "Arial", "fo:font-size", "100%")
                    .fermer();
        }
        return xml.fermer();
    }

    void ligne(String texte, double taille, boolean gras, String couleur, String cote) {
        textes.paragraphe(style(taille, 0, 0, gras, couleur, cote), texte);
    }

    /** Bullets of the first level, those of the second inside them; what goes on from the slide before has none. */
    void corps(Planche.Corps corps) {
        boolean premier = true;
        for (var alinea : corps.alineas()) {
            double avant = premier ? 0 : corps.avant(alinea);
            premier = false;
            if (!alinea.puce()) {
                textes.paragraphe(
                        style(corps.taille(alinea), avant, corps.retrait(alinea), false, "", "start"), alinea.texte());
                continue;
            }
            for (int i = 0; i <= alinea.niveau(); i++) {
                if (i == 0) {
                    xml.ouvrir("text:list", "text:style-name", PUCES).ouvrir("text:list-item");
                } else {
                    xml.ouvrir("text:list").ouvrir("text:list-item");
                }
            }
            textes.paragraphe(style(corps.taille(alinea), avant, 0, false, "", "start"), alinea.texte());
            for (int i = 0; i <= alinea.niveau(); i++) {
                xml.fermer().fermer();
            }
        }
    }

    void cellule(List<Alinea> alineas, double taille, String cote, boolean gras, boolean enTete) {
        var couleur = enTete ? "#FFFFFF" : "";
        for (var alinea : alineas) {
            if (alinea.puce()) {
                xml.ouvrir("text:list", "text:style-name", PUCES_DE_CELLULE).ouvrir("text:list-item");
                textes.paragraphe(style(taille, 0, 0, gras, couleur, "start"), alinea.texte());
                xml.fermer().fermer();
            } else {
                textes.paragraphe(style(taille, 0, 0, gras, couleur, cote), alinea.texte());
            }
        }
        if (alineas.isEmpty()) {
            textes.paragraphe(style(taille, 0, 0, gras, couleur, cote), "");
        }
    }

    private String style(double taille, double avant, double retrait, boolean gras, String couleur, String cote) {
        var xml = Xml.fragment();
        xml.vide(
                "style:paragraph-properties",
                "fo:margin-top",
                TableauOdp.pt(avant),
                "fo:margin-bottom",
                "0pt",
                "fo:margin-left",
                TableauOdp.pt(retrait),
                "fo:text-indent",
                "0pt",
                "fo:text-align",
                cote);
        if (couleur.isEmpty()) {
            xml.vide(
                    "style:text-properties",
                    "fo:font-size",
                    TableauOdp.pt(taille),
                    "fo:font-weight",
                    gras ? "bold" : "normal");
        } else {
            xml.vide(
                    "style:text-properties",
                    "fo:font-size",
                    TableauOdp.pt(taille),
                    "fo:font-weight",
                    gras ? "bold" : "normal",
                    "fo:color",
                    couleur);
        }
        return styles.nom("paragraph", "", xml);
    }
}
