package fr.maillage.document.ooxml;

import fr.maillage.document.Texte;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.planche.Alinea;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs of PPTX. */
final class TextePptx {
    /** English metric units in a point. */
    static final int EMU = 12_700;

    private static final int RETRAIT = 24 * EMU;

    private final Xml xml;
    private final Relations relations;

    TextePptx(Xml xml, Relations relations) {
        this.xml = xml;
        this.relations = relations;
    }

    static String emu(double points) {
        return "" + Math.round(points * EMU);
    }

    /** A paragraph of one run. */
    void ligne(String texte, double taille) {
        ligne(texte, taille, "");
    }

    /** @param cote « ctr »; empty for the one of the layout */
    void ligne(String texte, double taille, String cote) {
        xml.ouvrir("a:p");
        if (!cote.isEmpty()) {
            xml.vide("a:pPr", "algn", cote);
        }
        morceaux(Texte.de(texte), taille, false, cote.isEmpty() ? "" : "tx1");
        xml.fermer();
    }

    /** In a body: what has no bullet goes on from the slide before, and keeps its indent. */
    void alinea(Alinea alinea, double taille, double avant) {
        xml.ouvrir("a:p");
        if (alinea.puce()) {
            xml.ouvrir("a:pPr", "lvl", "" + alinea.niveau());
        } else {
            xml.ouvrir(
                    "a:pPr", "marL", "" + RETRAIT * (alinea.niveau() + 1), "lvl", "" + alinea.niveau(), "indent", "0");
        }
        xml.ouvrir("a:spcBef").vide("a:spcPts", "val", centiemes(avant)).fermer();
        if (!alinea.puce()) {
            xml.vide("a:buNone");
        }
        xml.fermer();
        morceaux(alinea.texte(), taille, false, "");
        xml.fermer();
    }

    /**
     * In a cell.
     *
     * @param couleur of the scheme; empty for the one of text
     */
    void cellule(Alinea alinea, double taille, String cote, boolean gras, String couleur) {
        xml.ouvrir("a:p");
        if (alinea.puce()) {
            xml.ouvrir("a:pPr", "marL", emu(14), "indent", emu(-14), "algn", "l");
            xml.vide("a:buFont", "typeface", "Arial")
                    .vide("a:buChar", "char", "•")
                    .fermer();
        } else {
            xml.ouvrir("a:pPr", "algn", cote).vide("a:buNone").fermer();
        }
        morceaux(alinea.texte(), taille, gras, couleur);
        xml.fermer();
    }

    private void morceaux(Texte texte, double taille, boolean gras, String couleur) {
        for (var morceau : texte.morceaux()) {
            boolean premiere = true;
            for (var ligne : (Iterable<String>) morceau.texte().lines()::iterator) {
                if (!premiere) {
                    xml.vide("a:br");
                }
                premiere = false;
                xml.ouvrir("a:r").ouvrir("a:rPr", attributs(taille, gras || morceau.gras(), morceau.italique()));
                if (!couleur.isEmpty()) {
                    xml.ouvrir("a:solidFill")
                            .vide("a:schemeClr", "val", couleur)
                            .fermer();
                }
                if (morceau.lien() != null) {
                    xml.vide(
                            "a:hlinkClick",
                            "r:id",
                            relations.versDehors(morceau.lien().toASCIIString()));
                }
                xml.fermer().element("a:t", ligne.replace('\t', ' ')).fermer();
            }
        }
        if (texte.morceaux().isEmpty()) {
            xml.vide("a:endParaRPr", "lang", "fr-FR", "sz", centiemes(taille));
        }
    }

    /** What is not said comes from the layout. */
    private static String[] attributs(double taille, boolean gras, boolean italique) {
        var attributs = new ArrayList<>(List.of("lang", "fr-FR", "sz", centiemes(taille)));
        if (gras) {
            attributs.addAll(List.of("b", "1"));
        }
        if (italique) {
            attributs.addAll(List.of("i", "1"));
        }
        return attributs.toArray(String[]::new);
    }

    private static String centiemes(double points) {
        return "" + Math.round(points * 100);
    }
}
