package fr.maillage.document.odf;

import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Alignement;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Mots;
import java.util.List;
import java.util.Locale;

/** A table of ODT. */
final class TableauOdt {
    private static final double LARGEUR = 16.5;
    private static final int CARACTERES_INSECABLES = 900;
    private static final String TRAIT = "0.5pt solid #C9CED2";

    private final Xml xml;
    private final TexteOdf textes;
    private final Styles styles;
    private final Tableau tableau;
    private final String principale;

    /** @param principale colour of headers, « #1B4F7A » */
    TableauOdt(Xml xml, TexteOdf textes, Styles styles, Tableau tableau, String principale) {
        this.xml = xml;
        this.textes = textes;
        this.styles = styles;
        this.tableau = tableau;
        this.principale = principale;
    }

    /** @param rang names it, from 1 */
    void ecrire(int rang) {
        xml.ouvrir("table:table", "table:name", "Tableau" + rang, "table:style-name", styleDeTable());
        xml.element("table:title", tableau.legende());
        double total =
                tableau.colonnes().stream().mapToDouble(Tableau.Colonne::part).sum();
        for (var colonne : tableau.colonnes()) {
            var largeur = String.format(Locale.ROOT, "%.3fcm", LARGEUR * colonne.part() / total);
            var style = styles.nom(
                    "table-column",
                    "",
                    Xml.fragment().vide("style:table-column-properties", "style:column-width", largeur));
            xml.vide("table:table-column", "table:style-name", style);
        }
        xml.ouvrir("table:table-header-rows");
        enTetes();
        xml.fermer();
        tableau.lignes().forEach(this::ligne);
        if (tableau.lignes().isEmpty()) {
            ouvrirLigne(true);
            ouvrirCellule(styleDeCellule(false), tableau.colonnes().size());
            textes.paragraphe("Table_20_Contents", Mots.TABLEAU_VIDE);
            fermerCellule(tableau.colonnes().size());
            xml.fermer();
        }
        xml.fermer();
    }

    private String styleDeTable() {
        return styles.nom(
                "table",
                "",
                Xml.fragment()
                        .vide(
                                "style:table-properties",
                                "style:width",
                                LARGEUR + "cm",
                                "table:align",
                                "margins",
                                "fo:margin-bottom",
                                "0.1cm",
                                "table:border-model",
                                "collapsing"));
    }

    private String styleDeCellule(boolean enTete) {
        var trait = enTete ? "0.5pt solid " + principale : TRAIT;
        return styles.nom(
                "table-cell",
                "",
                Xml.fragment()
                        .vide(
                                "style:table-cell-properties",
                                "fo:padding",
                                "0.1cm",
                                "fo:padding-left",
                                "0.17cm",
                                "fo:padding-right",
                                "0.17cm",
                                "fo:border",
                                "none",
                                "fo:border-bottom",
                                trait,
                                "fo:background-color",
                                enTete ? principale : "transparent",
                                "style:vertical-align",
                                enTete ? "bottom" : "top"));
    }

    private void enTetes() {
        if (!tableau.groupes().isEmpty()) {
            ouvrirLigne(true);
            for (var groupe : tableau.groupes()) {
                ouvrirCellule(styleDeCellule(true), groupe.colonnes());
                textes.paragraphe(groupe.colonnes() > 1 ? "EnTeteGroupe" : "Table_20_Heading", groupe.intitule());
                fermerCellule(groupe.colonnes());
            }
            xml.fermer();
        }
        ouvrirLigne(true);
        for (var colonne : tableau.colonnes()) {
            ouvrirCellule(styleDeCellule(true), 1);
            textes.paragraphe(
                    colonne.alignement() == Alignement.NOMBRE ? "EnTeteNombre" : "Table_20_Heading",
                    colonne.intitule());
            fermerCellule(1);
        }
        xml.fermer();
    }

    private void ligne(List<Cellule> cellules) {
        ouvrirLigne(cellules.stream().allMatch(c -> c.longueur() < CARACTERES_INSECABLES));
        for (int i = 0; i < cellules.size(); i++) {
            var nombre = tableau.colonnes().get(i).alignement() == Alignement.NOMBRE;
            var style = i == 0 && tableau.premiereColonneEnTete()
                    ? "EnTeteDeLigne"
                    : nombre ? "Nombre" : "Table_20_Contents";
            ouvrirCellule(styleDeCellule(false), 1);
            cellule(cellules.get(i), style);
            fermerCellule(1);
        }
        xml.fermer();
    }

    private void cellule(Cellule cellule, String style) {
        cellule.paragraphes().forEach(p -> textes.paragraphe(style, p));
        if (!cellule.puces().isEmpty()) {
            xml.ouvrir("text:list", "text:style-name", "PucesDeTableau");
            for (var puce : cellule.puces()) {
                xml.ouvrir("text:list-item");
                textes.paragraphe("Table_20_Contents", puce);
                xml.fermer();
            }
            xml.fermer();
        } else if (cellule.paragraphes().isEmpty()) {
            textes.paragraphe(style, "");
        }
    }

    private void ouvrirLigne(boolean insecable) {
        var proprietes =
                Xml.fragment().vide("style:table-row-properties", "fo:keep-together", insecable ? "always" : "auto");
        xml.ouvrir("table:table-row", "table:style-name", styles.nom("table-row", "", proprietes));
    }

    private void ouvrirCellule(String style, int colonnes) {
        if (colonnes > 1) {
            xml.ouvrir(
                    "table:table-cell",
                    "table:style-name",
                    style,
                    "office:value-type",
                    "string",
                    "table:number-columns-spanned",
                    "" + colonnes);
        } else {
            xml.ouvrir("table:table-cell", "table:style-name", style, "office:value-type", "string");
        }
    }

    private void fermerCellule(int colonnes) {
        xml.fermer();
        for (int i = 1; i < colonnes; i++) {
            xml.vide("table:covered-table-cell");
        }
    }
}
