package fr.maillage.document.ooxml;

import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Alignement;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Texte;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Mots;
import java.util.List;

/** A table of DOCX, as wide as the text. */
final class TableauDocx {
    /** Twentieths of a point. */
    static final int LARGEUR = 9354;

    /** A row with a longer cell may break over two pages: kept whole, it could be taller than one. */
    private static final int CARACTERES_INSECABLES = 900;

    private final Xml xml;
    private final TexteDocx textes;
    private final Tableau tableau;
    private final int[] largeurs;

    TableauDocx(Xml xml, TexteDocx textes, Tableau tableau) {
        this.xml = xml;
        this.textes = textes;
        this.tableau = tableau;
        double total =
                tableau.colonnes().stream().mapToDouble(Tableau.Colonne::part).sum();
        this.largeurs = tableau.colonnes().stream()
                .mapToInt(c -> (int) Math.round(LARGEUR * c.part() / total))
                .toArray();
    }

    void ecrire() {
        xml.ouvrir("w:tbl").ouvrir("w:tblPr");
        xml.vide("w:tblStyle", "w:val", "TableauMaillage");
        xml.vide("w:tblW", "w:w", "" + LARGEUR, "w:type", "dxa");
        xml.vide("w:tblLayout", "w:type", "fixed");
        xml.vide(
                "w:tblLook",
                "w:val",
                tableau.premiereColonneEnTete() ? "04A0" : "0420",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                tableau.premiereColonneEnTete() ? "1" : "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "0",
                "w:noVBand",
                "1");
        xml.vide("w:tblCaption", "w:val", tableau.legende());
        xml.fermer();
        xml.ouvrir("w:tblGrid");
        for (int largeur : largeurs) {
            xml.vide("w:gridCol", "w:w", "" + largeur);
        }
        xml.fermer();
        enTetes();
        tableau.lignes().forEach(this::ligne);
        if (tableau.lignes().isEmpty()) {
            xml.ouvrir("w:tr").ouvrir("w:tc");
            bord(0, largeurs.length, "");
            textes.paragraphe("TexteDeTableau", Mots.TABLEAU_VIDE);
            xml.fermer().fermer();
        }
        xml.fermer();
    }

    private void enTetes() {
        if (!tableau.groupes().isEmpty()) {
            ouvrirLigne(true, true);
            int colonne = 0;
            for (var groupe : tableau.groupes()) {
                xml.ouvrir("w:tc");
                bord(colonne, groupe.colonnes(), "entete");
                paragraphe(
                        "EnTeteDeTableau", groupe.colonnes() > 1 ? "center" : "left", 0, Texte.de(groupe.intitule()));
                xml.fermer();
                colonne += groupe.colonnes();
            }
            xml.fermer();
        }
        ouvrirLigne(true, true);
        for (int i = 0; i < largeurs.length; i++) {
            var colonne = tableau.colonnes().get(i);
            xml.ouvrir("w:tc");
            bord(i, 1, "entete");
            paragraphe("EnTeteDeTableau", cote(colonne.alignement()), 0, Texte.de(colonne.intitule()));
            xml.fermer();
        }
        xml.fermer();
    }

    private void ligne(List<Cellule> cellules) {
        boolean insecable = cellules.stream().allMatch(c -> c.longueur() < CARACTERES_INSECABLES);
        ouvrirLigne(false, insecable);
        for (int i = 0; i < cellules.size(); i++) {
            xml.ouvrir("w:tc");
            bord(i, 1, "");
            cellule(cellules.get(i), i);
            xml.fermer();
        }
        xml.fermer();
    }

    private void ouvrirLigne(boolean enTete, boolean insecable) {
        xml.ouvrir("w:tr");
        if (enTete || insecable) {
            xml.ouvrir("w:trPr");
            if (insecable) {
                xml.vide("w:cantSplit");
            }
            if (enTete) {
                xml.vide("w:tblHeader");
            }
            xml.fermer();
        }
    }

    private void bord(int premiere, int combien, String role) {
        int largeur = 0;
        for (int i = premiere; i < premiere + combien; i++) {
            largeur += largeurs[i];
        }
        xml.ouvrir("w:tcPr").vide("w:tcW", "w:w", "" + largeur, "w:type", "dxa");
        if (combien > 1) {
            xml.vide("w:gridSpan", "w:val", "" + combien);
        }
        if (role.equals("entete")) {
            xml.vide("w:vAlign", "w:val", "bottom");
        }
        xml.fermer();
    }

    private void cellule(Cellule cellule, int colonne) {
        var alignement = tableau.colonnes().get(colonne).alignement();
        var style = colonne == 0 && tableau.premiereColonneEnTete() ? "EnTeteDeLigne" : "TexteDeTableau";
        for (var texte : cellule.paragraphes()) {
            paragraphe(style, cote(alignement), 0, texte);
        }
        for (var puce : cellule.puces()) {
            paragraphe("PuceDeTableau", "left", NumerosDocx.TABLEAU, puce);
        }
        if (cellule.paragraphes().isEmpty() && cellule.puces().isEmpty()) {
            paragraphe(style, "left", 0, Texte.VIDE);
        }
    }

    private void paragraphe(String style, String cote, int numero, Texte texte) {
        xml.ouvrir("w:p").ouvrir("w:pPr").vide("w:pStyle", "w:val", style);
        if (numero > 0) {
            xml.ouvrir("w:numPr")
                    .vide("w:ilvl", "w:val", "0")
                    .vide("w:numId", "w:val", "" + numero)
                    .fermer();
        }
        if (!cote.equals("left")) {
            xml.vide("w:jc", "w:val", cote);
        }
        xml.fermer();
        textes.morceaux(texte);
        xml.fermer();
    }

    private static String cote(Alignement alignement) {
        return alignement == Alignement.NOMBRE ? "right" : "left";
    }
}
