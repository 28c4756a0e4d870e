package fr.maillage.presentation;

import java.util.Locale;

/**
 * A score drawn from the middle of its scale, with a reference beside (the département's score). NaN draws nothing: the cell beside
 * says « non disponible ».
 *
 * @param valeur score of the territory
 * @param reference score compared with
 * @param borne both ends of the scale are −borne and +borne; a score beyond is drawn at the end
 */
public record Barre(double valeur, double reference, double borne) {
    /** Width of the drawing, in its own units. */
    private static final double LARGEUR = 200;

    private static final double MILIEU = LARGEUR / 2;

    public Barre {
        if (!(borne > 0)) {
            throw new IllegalArgumentException("the scale needs a positive end: " + borne);
        }
    }

    /** Left end of the bar of this score. */
    public String x(double score) {
        return ecrire(Math.min(MILIEU, position(score)));
    }

    public String largeur(double score) {
        return ecrire(Math.abs(position(score) - MILIEU));
    }

    public boolean existe(double score) {
        return Double.isFinite(score);
    }

    private double position(double score) {
        return Double.isFinite(score) ? MILIEU + Math.clamp(score / borne, -1, 1) * MILIEU : MILIEU;
    }

    private static String ecrire(double valeur) {
        return String.format(Locale.ROOT, "%.1f", valeur);
    }
}
