package fr.maillage.document.pdf;

import fr.maillage.document.Puce;
import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Alignement;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.archive.Xml;
import fr.maillage.document.mot.Mots;
import fr.maillage.document.mot.Typographie;
import fr.maillage.document.planche.Alinea;
import fr.maillage.document.planche.Grille;
import java.util.List;
import java.util.Locale;

/** A table in XHTML. */
final class TableauHtml {
    /** A row with a longer cell may break over two pages. */
    private static final int CARACTERES_INSECABLES = 900;

    private final Xml xml;
    private final PageHtml page;

    TableauHtml(Xml xml, PageHtml page) {
        this.xml = xml;
        this.page = page;
    }

    /** @param attributs of the table itself */
    void ecrire(Tableau tableau, String... attributs) {
        ouvrir(tableau, attributs);
        tableau.lignes().forEach(ligne -> ligne(tableau, ligne));
        if (tableau.lignes().isEmpty()) {
            xml.ouvrir("tr")
                    .element(
                            "td",
                            Mots.TABLEAU_VIDE,
                            "colspan",
                            "" + tableau.colonnes().size())
                    .fermer();
        }
        xml.fermer().fermer();
    }

    /** The part of a table that a slide shows. */
    void ecrire(Tableau tableau, List<Grille.Rangee> rangees, String... attributs) {
        ouvrir(tableau, attributs);
        for (var rangee : rangees) {
            if (rangee.cellules().size() < tableau.colonnes().size()) {
                xml.ouvrir("tr")
                        .element(
                                "td",
                                Mots.TABLEAU_VIDE,
                                "colspan",
                                "" + tableau.colonnes().size())
                        .fermer();
            } else {
                ligne(
                        tableau,
                        rangee.cellules().stream().map(TableauHtml::cellule).toList());
            }
        }
        xml.fermer().fermer();
    }

    private static Cellule cellule(List<Alinea> alineas) {
        return new Cellule(
                alineas.stream().filter(a -> !a.puce()).map(Alinea::texte).toList(),
                alineas.stream().filter(Alinea::puce).map(Alinea::texte).toList());
    }

    /** As far as the body of the table. */
    private void ouvrir(Tableau tableau, String... attributs) {
        double total =
                tableau.colonnes().stream().mapToDouble(Tableau.Colonne::part).sum();
        xml.ouvrir("table", attributs);
        for (var colonne : tableau.colonnes()) {
            xml.vide("col", "style", String.format(Locale.ROOT, "width: %.3f%%", 100 * colonne.part() / total));
        }
        xml.ouvrir("thead");
        if (!tableau.groupes().isEmpty()) {
            xml.ouvrir("tr");
            for (var groupe : tableau.groupes()) {
                xml.element(
                        "th",
                        Typographie.francaise(groupe.intitule()),
                        "scope",
                        "colgroup",
                        "colspan",
                        "" + groupe.colonnes(),
                        "class",
                        groupe.colonnes() > 1 ? "groupe" : "");
            }
            xml.fermer();
        }
        xml.ouvrir("tr");
        for (var colonne : tableau.colonnes()) {
            xml.element(
                    "th",
                    Typographie.francaise(colonne.intitule()),
                    "scope",
                    "col",
                    "class",
                    classe(colonne.alignement()));
        }
        xml.fermer().fermer().ouvrir("tbody");
    }

    private void ligne(Tableau tableau, List<Cellule> cellules) {
        boolean secable = cellules.stream().anyMatch(c -> c.longueur() >= CARACTERES_INSECABLES);
        if (secable) {
            xml.ouvrir("tr", "class", "secable");
        } else {
            xml.ouvrir("tr");
        }
        for (int i = 0; i < cellules.size(); i++) {
            var classe = classe(tableau.colonnes().get(i).alignement());
            if (i == 0 && tableau.premiereColonneEnTete()) {
                xml.ouvrir("th", "scope", "row", "class", classe);
            } else {
                xml.ouvrir("td", "class", classe);
            }
            cellule(cellules.get(i));
            xml.fermer();
        }
        xml.fermer();
    }

    private void cellule(Cellule cellule) {
        if (cellule.puces().isEmpty() && cellule.paragraphes().size() == 1) {
            page.texte(cellule.paragraphes().getFirst());
            return;
        }
        cellule.paragraphes().forEach(page::paragraphe);
        page.liste(
                false, cellule.puces().stream().map(p -> new Puce(p, List.of())).toList());
    }

    private static String classe(Alignement alignement) {
        return alignement == Alignement.NOMBRE ? "nombre" : "";
    }
}
