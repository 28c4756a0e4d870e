package fr.maillage.document.ooxml;

import fr.maillage.document.Tableau.Alignement;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.planche.Alinea;
import fr.maillage.document.planche.Grille;
import java.util.List;

/** A table of PPTX: its cells are the ones of the program, to be written in. */
final class TableauPptx {
    private final Xml xml;
    private final TextePptx textes;
    private final Grille grille;

    TableauPptx(Xml xml, TextePptx textes, Grille grille) {
        this.xml = xml;
        this.textes = textes;
        this.grille = grille;
    }

    void ecrire(int id) {
        var cadre = grille.cadre();
        var tableau = grille.tableau();
        xml.ouvrir("p:graphicFrame").ouvrir("p:nvGraphicFramePr");
        xml.vide("p:cNvPr", "id", "" + id, "name", "Tableau " + id, "descr", tableau.legende());
        xml.ouvrir("p:cNvGraphicFramePr")
                .vide("a:graphicFrameLocks", "noGrp", "1")
                .fermer()
                .vide("p:nvPr")
                .fermer();
        xml.ouvrir("p:xfrm").vide("a:off", "x", TextePptx.emu(cadre.x()), "y", TextePptx.emu(cadre.y()));
        xml.vide("a:ext", "cx", TextePptx.emu(cadre.largeur()), "cy", TextePptx.emu(cadre.hauteur()))
                .fermer();
        xml.ouvrir("a:graphic")
                .ouvrir("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/table");
        xml.ouvrir("a:tbl").vide("a:tblPr", "firstRow", "1", "firstCol", tableau.premiereColonneEnTete() ? "1" : "0");
        xml.ouvrir("a:tblGrid");
        grille.largeurs().forEach(l -> xml.vide("a:gridCol", "w", TextePptx.emu(l)));
        xml.fermer();
        enTetes();
        grille.rangees().forEach(this::rangee);
        xml.fermer().fermer().fermer().fermer();
    }

    private void enTetes() {
        var tableau = grille.tableau();
        if (!tableau.groupes().isEmpty()) {
            xml.ouvrir("a:tr", "h", TextePptx.emu(grille.hauteurDesGroupes()));
            for (var groupe : tableau.groupes()) {
                cellule(
                        List.of(Alinea.simple(groupe.intitule())),
                        groupe.colonnes(),
                        groupe.colonnes() > 1 ? "ctr" : "l",
                        true,
                        true);
            }
            xml.fermer();
        }
        xml.ouvrir("a:tr", "h", TextePptx.emu(grille.hauteurDesEnTetes() - grille.hauteurDesGroupes()));
        for (var colonne : tableau.colonnes()) {
            cellule(List.of(Alinea.simple(colonne.intitule())), 1, cote(colonne.alignement()), true, true);
        }
        xml.fermer();
    }

    private void rangee(Grille.Rangee rangee) {
        var colonnes = grille.tableau().colonnes();
        xml.ouvrir("a:tr", "h", TextePptx.emu(rangee.hauteur()));
        if (rangee.cellules().size() < colonnes.size()) {
            cellule(rangee.cellules().getFirst(), colonnes.size(), "l", false, false);
        } else {
            for (int i = 0; i < colonnes.size(); i++) {
                boolean nomme = i == 0 && grille.tableau().premiereColonneEnTete();
                cellule(rangee.cellules().get(i), 1, cote(colonnes.get(i).alignement()), nomme, false);
            }
        }
        xml.fermer();
    }

    private void cellule(List<Alinea> alineas, int colonnes, String cote, boolean gras, boolean enTete) {
        if (colonnes > 1) {
            xml.ouvrir("a:tc", "gridSpan", "" + colonnes);
        } else {
            xml.ouvrir("a:tc");
        }
        xml.ouvrir("a:txBody").vide("a:bodyPr").vide("a:lstStyle");
        for (var alinea : alineas) {
            textes.cellule(alinea, grille.taille(), cote, gras, enTete ? "bg1" : "tx1");
        }
        if (alineas.isEmpty()) {
            textes.ligne("", grille.taille());
        }
        xml.fermer();
        var lateral = TextePptx.emu(Grille.MARGE_LATERALE);
        var vertical = TextePptx.emu(Grille.MARGE);
        xml.ouvrir(
                "a:tcPr",
                "marL",
                lateral,
                "marR",
                lateral,
                "marT",
                vertical,
                "marB",
                vertical,
                "anchor",
                enTete ? "b" : "t");
        xml.ouvrir("a:lnB", "w", "9525")
                .ouvrir("a:solidFill")
                .vide("a:srgbClr", "val", "C9CED2")
                .fermer()
                .fermer();
        if (enTete) {
            xml.ouvrir("a:solidFill").vide("a:schemeClr", "val", "accent1").fermer();
        } else {
            xml.vide("a:noFill");
        }
        xml.fermer().fermer();
        for (int i = 1; i < colonnes; i++) {
            xml.ouvrir("a:tc", "hMerge", "1")
                    .ouvrir("a:txBody")
                    .vide("a:bodyPr")
                    .vide("a:lstStyle");
            xml.ouvrir("a:p")
                    .vide("a:endParaRPr", "lang", "fr-FR")
                    .fermer()
                    .fermer()
                    .vide("a:tcPr")
                    .fermer();
        }
    }

    private static String cote(Alignement alignement) {
        return alignement == Alignement.NOMBRE ? "r" : "l";
    }
}
