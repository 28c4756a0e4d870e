package fr.maillage.document.planche;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs in a column.
 *
 * @param toutGras whether they are set in bold
 * @param dense whether they stand closer, as in the cells of a table
 */
record Coulee(double largeur, double taille, boolean toutGras, boolean dense) {
    /** Before a bullet of the first level, and of the second, in sizes of the font. */
    static final double AVANT = 0.4;

    static final double AVANT_SOUS_PUCE = 0.2;

    /** How far from the edge the text of a bullet stands, in points, by level. */
    static double retrait(Alinea alinea, boolean dense) {
        if (dense) {
            return alinea.puce() ? 14 : 0;
        }
        return alinea.niveau() == 0 ? 24 : 48;
    }

    static double taille(Alinea alinea, double taille) {
        return alinea.niveau() == 0 ? taille : Math.max(Math.min(taille, PLANCHER), taille - 2);
    }

    /** Smallest size that is read at five metres. */
    static final double PLANCHER = 24;

    double hauteur(List<Alinea> alineas) {
        double hauteur = 0;
        for (int i = 0; i < alineas.size(); i++) {
            hauteur += hauteur(alineas.get(i), i == 0);
        }
        return hauteur;
    }

    private double hauteur(Alinea alinea, boolean premier) {
        return avant(alinea, premier) + lignes(alinea).size() * interligne(alinea);
    }

    private double avant(Alinea alinea, boolean premier) {
        return premier || dense ? 0 : taille * (alinea.niveau() == 0 ? AVANT : AVANT_SOUS_PUCE);
    }

    private double interligne(Alinea alinea) {
        return taille(alinea, taille) * Mesure.INTERLIGNE;
    }

    private List<Integer> lignes(Alinea alinea) {
        return Mesure.lignes(alinea.texte(), toutGras, largeur - retrait(alinea, dense), taille(alinea, taille));
    }

    /**
     * Cuts what does not hold in a height, between paragraphs where that can be, else between lines. At least a line on each page; pages are as full as
     * one another as far as that takes no page more.
     */
    List<List<Alinea>> couler(List<Alinea> alineas, double hauteur) {
        var pages = remplir(alineas, hauteur);
        return Equilibre.trouver(pages, hauteur, h -> remplir(alineas, h));
    }

    private List<List<Alinea>> remplir(List<Alinea> alineas, double hauteur) {
        var pages = new ArrayList<List<Alinea>>();
        var page = new ArrayList<Alinea>();
        double prise = 0;
        var reste = new ArrayList<>(alineas);
        while (!reste.isEmpty()) {
            var alinea = reste.removeFirst();
            double voulue = hauteur(alinea, page.isEmpty());
            if (prise + voulue <= hauteur) {
                page.add(alinea);
                prise += voulue;
            } else if (page.isEmpty()) {
                int lignes = Math.max(1, (int) ((hauteur - prise) / interligne(alinea)));
                var fins = lignes(alinea);
                if (lignes >= fins.size()) {
                    pages.add(List.of(alinea));
                    continue;
                }
                int fin = fins.get(lignes - 1);
                pages.add(List.of(alinea.jusqua(fin)));
                reste.addFirst(alinea.aPartirDe(fin));
            } else {
                reste.addFirst(alinea);
                if (page.size() > 1 && alinea.niveau() == 1 && page.getLast().niveau() == 0) {
                    reste.addFirst(page.removeLast());
                }
                pages.add(List.copyOf(page));
                page.clear();
                prise = 0;
            }
        }
        if (!page.isEmpty()) {
            pages.add(List.copyOf(page));
        }
        return pages;
    }
}
