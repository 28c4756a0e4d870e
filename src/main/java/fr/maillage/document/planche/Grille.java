package fr.maillage.document.planche;

import fr.maillage.document.Tableau;
import fr.maillage.document.Tableau.Cellule;
import fr.maillage.document.Texte;
import fr.maillage.document.mot.Mots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table on a slide.
 *
 * @param tableau what it is part of: its headers, its columns
 * @param rangees the rows shown here
 * @param taille in points
 * @param largeurs of columns, in points
 */
public record Grille(Cadre cadre, Tableau tableau, List<Rangee> rangees, double taille, List<Double> largeurs)
        implements Planche.Element {
    /** Inside a cell, in points. */
    public static final double MARGE_LATERALE = 7;

    public static final double MARGE = 5;

    private static final double[] TAILLES = {24, 22, 20, 18};
    private static final double[] TAILLES_SERREES = {18, 16};

    /** Below what is read from afar, so that words hold in their column. */
    private static final double[] PETITES_TAILLES = {16, 14, 12};

    private static final int COLONNES_LISIBLES = 6;

    /** Cells of a row, each with its paragraphs. A table without rows has one that says so, of one cell. */
    public record Rangee(List<List<Alinea>> cellules, double hauteur) {}

    public double hauteurDesEnTetes() {
        return enTetes(tableau, largeurs, taille);
    }

    /** Header rows: groups, if any, then columns. */
    public double hauteurDesGroupes() {
        return groupes(tableau, largeurs, taille);
    }

    /** The table on as many slides as it takes, at the largest size that holds it on one. */
    static List<Grille> reparties(Tableau tableau, Cadre cadre) {
        var largeurs = largeurs(tableau, cadre.largeur());
        var tailles = tableau.colonnes().size() > COLONNES_LISIBLES ? TAILLES_SERREES : TAILLES;
        for (double taille : tailles) {
            var rangees = rangees(tableau, largeurs, taille);
            if (!casse(tableau, largeurs, taille) && hauteur(tableau, rangees, largeurs, taille) <= cadre.hauteur()) {
                return List.of(grille(cadre, tableau, rangees, taille, largeurs));
            }
        }
        return decoupees(tableau, cadre, largeurs, plancher(tableau, largeurs, tailles[tailles.length - 1]));
    }

    private static double plancher(Tableau tableau, List<Double> largeurs, double lisible) {
        double taille = lisible;
        for (double petite : PETITES_TAILLES) {
            if (!casse(tableau, largeurs, taille)) {
                return taille;
            }
            taille = Math.min(lisible, petite);
        }
        return taille;
    }

    private static List<Grille> decoupees(Tableau tableau, Cadre cadre, List<Double> largeurs, double taille) {
        double place = Math.max(cadre.hauteur() - enTetes(tableau, largeurs, taille), cadre.hauteur() / 3);
        var parts = rangees(tableau, largeurs, taille).stream()
                .flatMap(r -> r.hauteur() <= place ? Stream.of(r) : parts(tableau, r, largeurs, taille, place).stream())
                .toList();
        return Equilibre.trouver(remplies(parts, place), place, h -> remplies(parts, h)).stream()
                .map(page -> grille(cadre, tableau, page, taille, largeurs))
                .toList();
    }

    /** Rows by slide; each has one at least. */
    private static List<List<Rangee>> remplies(List<Rangee> rangees, double place) {
        var pages = new ArrayList<List<Rangee>>();
        var page = new ArrayList<Rangee>();
        double prise = 0;
        for (var rangee : rangees) {
            if (prise + rangee.hauteur() > place && !page.isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
                prise = 0;
            }
            page.add(rangee);
            prise += rangee.hauteur();
        }
        pages.add(page);
        return pages;
    }

    /** A row taller than a slide, in rows that are not; each begins with the name of the row. */
    private static List<Rangee> parts(
            Tableau tableau, Rangee rangee, List<Double> largeurs, double taille, double place) {
        var coulees = new ArrayList<List<List<Alinea>>>();
        for (int i = 0; i < rangee.cellules().size(); i++) {
            coulees.add(coulee(tableau, largeurs, taille, i)
                    .couler(rangee.cellules().get(i), place - 2 * MARGE));
        }
        int combien = coulees.stream().mapToInt(List::size).max().orElse(1);
        var parts = new ArrayList<Rangee>();
        for (int n = 0; n < combien; n++) {
            var cellules = new ArrayList<List<Alinea>>();
            for (int i = 0; i < coulees.size(); i++) {
                var pages = coulees.get(i);
                boolean nomme = i == 0 && tableau.premiereColonneEnTete() && pages.size() == 1;
                cellules.add(n < pages.size() ? pages.get(n) : nomme ? pages.getFirst() : List.of());
            }
            parts.add(rangee(tableau, cellules, largeurs, taille));
        }
        return parts;
    }

    private static Grille grille(
            Cadre cadre, Tableau tableau, List<Rangee> rangees, double taille, List<Double> largeurs) {
        return new Grille(
                cadre.haut(hauteur(tableau, rangees, largeurs, taille)),
                tableau,
                List.copyOf(rangees),
                taille,
                largeurs);
    }

    private static List<Double> largeurs(Tableau tableau, double largeur) {
        double total =
                tableau.colonnes().stream().mapToDouble(Tableau.Colonne::part).sum();
        return tableau.colonnes().stream().map(c -> largeur * c.part() / total).toList();
    }

    private static double hauteur(Tableau tableau, List<Rangee> rangees, List<Double> largeurs, double taille) {
        return enTetes(tableau, largeurs, taille)
                + rangees.stream().mapToDouble(Rangee::hauteur).sum();
    }

    private static double enTetes(Tableau tableau, List<Double> largeurs, double taille) {
        double plusHaute = 0;
        for (int i = 0; i < largeurs.size(); i++) {
            plusHaute = Math.max(plusHaute, enTete(tableau.colonnes().get(i).intitule(), largeurs.get(i), taille));
        }
        return groupes(tableau, largeurs, taille) + plusHaute;
    }

    private static double groupes(Tableau tableau, List<Double> largeurs, double taille) {
        double plusHaut = 0;
        int colonne = 0;
        for (var groupe : tableau.groupes()) {
            double largeur = largeurs.subList(colonne, colonne + groupe.colonnes()).stream()
                    .mapToDouble(l -> l)
                    .sum();
            plusHaut = Math.max(plusHaut, enTete(groupe.intitule(), largeur, taille));
            colonne += groupe.colonnes();
        }
        return plusHaut;
    }

    private static double enTete(String intitule, double largeur, double taille) {
        return new Coulee(largeur - 2 * MARGE_LATERALE, taille, true, true).hauteur(List.of(Alinea.simple(intitule)))
                + 2 * MARGE;
    }

    private static List<Rangee> rangees(Tableau tableau, List<Double> largeurs, double taille) {
        if (tableau.lignes().isEmpty()) {
            var dit = List.of(List.of(Alinea.simple(Mots.TABLEAU_VIDE)));
            return List.of(new Rangee(dit, taille * Mesure.INTERLIGNE + 2 * MARGE));
        }
        return tableau.lignes().stream()
                .map(ligne -> rangee(tableau, ligne.stream().map(Alinea::de).toList(), largeurs, taille))
                .toList();
    }

    private static Rangee rangee(Tableau tableau, List<List<Alinea>> cellules, List<Double> largeurs, double taille) {
        double plusHaute = taille * Mesure.INTERLIGNE;
        for (int i = 0; i < cellules.size(); i++) {
            plusHaute = Math.max(plusHaute, coulee(tableau, largeurs, taille, i).hauteur(cellules.get(i)));
        }
        return new Rangee(cellules, plusHaute + 2 * MARGE);
    }

    private static Coulee coulee(Tableau tableau, List<Double> largeurs, double taille, int colonne) {
        boolean gras = colonne == 0 && tableau.premiereColonneEnTete();
        return new Coulee(largeurs.get(colonne) - 2 * MARGE_LATERALE, taille, gras, true);
    }

    /** Whether a word of the table is wider than its column. */
    private static boolean casse(Tableau tableau, List<Double> largeurs, double taille) {
        for (int i = 0; i < largeurs.size(); i++) {
            double place = largeurs.get(i) - 2 * MARGE_LATERALE;
            boolean gras = i == 0 && tableau.premiereColonneEnTete();
            if (Mesure.motLePlusLong(Texte.de(tableau.colonnes().get(i).intitule()), true, taille) > place) {
                return true;
            }
            for (List<Cellule> ligne : tableau.lignes()) {
                var cellule = ligne.get(i);
                if (cellule.paragraphes().stream().anyMatch(t -> Mesure.motLePlusLong(t, gras, taille) > place)
                        || cellule.puces().stream().anyMatch(t -> Mesure.motLePlusLong(t, gras, taille) > place - 14)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "Grille" + Arrays.asList(cadre, rangees.size(), taille);
    }
}
