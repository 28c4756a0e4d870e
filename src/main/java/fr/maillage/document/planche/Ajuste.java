package fr.maillage.document.planche;

import fr.maillage.document.Texte;
import fr.maillage.document.mot.Mots;

/**
 * A short text (a title, a caption) made to hold in its place: written smaller, and cut when that is not enough.
 *
 * @param coupe whether it was cut: the notes then tell it whole
 */
record Ajuste(String texte, double taille, double hauteur, boolean coupe) {
    static Ajuste dans(String texte, boolean gras, double largeur, double hauteur, double... tailles) {
        for (double taille : tailles) {
            double voulue = hauteur(texte, gras, largeur, taille);
            boolean sansCasser = Mesure.motLePlusLong(Texte.de(texte), gras, taille) <= largeur;
            if (voulue <= hauteur && (sansCasser || taille == tailles[tailles.length - 1])) {
                return new Ajuste(texte, taille, voulue, false);
            }
        }
        double taille = tailles[tailles.length - 1];
        int longueur = texte.length();
        String abrege = texte;
        while (longueur > 10 && hauteur(abrege, gras, largeur, taille) > hauteur) {
            longueur = longueur * 9 / 10;
            abrege = Mots.abrege(texte, longueur);
        }
        return new Ajuste(abrege, taille, hauteur(abrege, gras, largeur, taille), true);
    }

    private static double hauteur(String texte, boolean gras, double largeur, double taille) {
        return Mesure.lignes(Texte.de(texte), gras, largeur, taille).size() * taille * Mesure.INTERLIGNE;
    }
}
