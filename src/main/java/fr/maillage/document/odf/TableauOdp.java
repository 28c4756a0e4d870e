package fr.maillage.document.odf;

import fr.maillage.document.Tableau.Alignement;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.planche.Alinea;
import fr.maillage.document.planche.Grille;
import java.util.List;
import java.util.Locale;

/** A table of ODP: its cells are the ones of the program, to be written in. */
final class TableauOdp {
    private final Xml xml;
    private final ParagraphesOdp paragraphes;
    private final Styles styles;
    private final Grille grille;
    private final String principale;

    TableauOdp(Xml xml, ParagraphesOdp paragraphes, Styles styles, Grille grille, String principale) {
        this.xml = xml;
        this.paragraphes = paragraphes;
        this.styles = styles;
        this.grille = grille;
        this.principale = principale;
    }

    void ecrire() {
        var tableau = grille.tableau();
        xml.ouvrir(
                "table:table",
                "table:use-first-row-styles",
                "true",
                "table:use-first-column-styles",
                "" + tableau.premiereColonneEnTete());
        for (double largeur : grille.largeurs()) {
            var proprietes = Xml.fragment().vide("style:table-column-properties", "style:column-width", pt(largeur));
            xml.vide("table:table-column", "table:style-name", styles.nom("table-column", "", proprietes));
        }
        if (!tableau.groupes().isEmpty()) {
            ouvrirRangee(grille.hauteurDesGroupes());
            for (var groupe : tableau.groupes()) {
                cellule(
                        List.of(Alinea.simple(groupe.intitule())),
                        groupe.colonnes(),
                        groupe.colonnes() > 1 ? "center" : "start",
                        true,
                        true);
            }
            xml.fermer();
        }
        ouvrirRangee(grille.hauteurDesEnTetes() - grille.hauteurDesGroupes());
        for (var colonne : tableau.colonnes()) {
            cellule(List.of(Alinea.simple(colonne.intitule())), 1, cote(colonne.alignement()), true, true);
        }
        xml.fermer();
        grille.rangees().forEach(this::rangee);
        xml.fermer();
    }

    private void rangee(Grille.Rangee rangee) {
        var colonnes = grille.tableau().colonnes();
        ouvrirRangee(rangee.hauteur());
        if (rangee.cellules().size() < colonnes.size()) {
            cellule(rangee.cellules().getFirst(), colonnes.size(), "start", false, false);
        } else {
            for (int i = 0; i < colonnes.size(); i++) {
                boolean nomme = i == 0 && grille.tableau().premiereColonneEnTete();
                cellule(rangee.cellules().get(i), 1, cote(colonnes.get(i).alignement()), nomme, false);
            }
        }
        xml.fermer();
    }

    private void ouvrirRangee(double hauteur) {
        var proprietes = Xml.fragment().vide("style:table-row-properties", "style:row-height", pt(hauteur));
        xml.ouvrir("table:table-row", "table:style-name", styles.nom("table-row", "", proprietes));
    }

    private void cellule(List<Alinea> alineas, int colonnes, String cote, boolean gras, boolean enTete) {
        var style = styleDeCellule(enTete);
        if (colonnes > 1) {
            xml.ouvrir("table:table-cell", "table:style-name", style, "table:number-columns-spanned", "" + colonnes);
        } else {
            xml.ouvrir("table:table-cell", "table:style-name", style);
        }
        paragraphes.cellule(alineas, grille.taille(), cote, gras, enTete);
        xml.fermer();
        for (int i = 1; i < colonnes; i++) {
            xml.vide("table:covered-table-cell");
        }
    }

    private String styleDeCellule(boolean enTete) {
        var proprietes = Xml.fragment();
        if (enTete) {
            proprietes.vide(
                    "loext:graphic-properties",
                    "xmlns:loext",
                    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
                    "draw:fill",
                    "solid",
                    "draw:fill-color",
                    principale,
                    "draw:textarea-vertical-align",
                    "bottom",
                    "fo:padding-top",
                    pt(Grille.MARGE),
                    "fo:padding-bottom",
                    pt(Grille.MARGE),
                    "fo:padding-left",
                    pt(Grille.MARGE_LATERALE),
                    "fo:padding-right",
                    pt(Grille.MARGE_LATERALE));
        } else {
            proprietes.vide(
                    "loext:graphic-properties",
                    "xmlns:loext",
                    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
                    "draw:fill",
                    "none",
                    "draw:textarea-vertical-align",
                    "top",
                    "fo:padding-top",
                    pt(Grille.MARGE),
                    "fo:padding-bottom",
                    pt(Grille.MARGE),
                    "fo:padding-left",
                    pt(Grille.MARGE_LATERALE),
                    "fo:padding-right",
                    pt(Grille.MARGE_LATERALE));
        }
        proprietes.vide("style:paragraph-properties", "fo:border", "none", "fo:border-bottom", "0.75pt solid #C9CED2");
        return styles.nom("table-cell", "", proprietes);
    }

    private static String cote(Alignement alignement) {
        return alignement == Alignement.NOMBRE ? "end" : "start";
    }

    static String pt(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }
}
