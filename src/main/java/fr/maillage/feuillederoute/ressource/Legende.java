package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.EtatDeLien;
import java.util.Locale;

/** What lines mean, under a drawing. */
final class Legende {
    static final double CORPS = 13;
    private static final double TRAIT = 44;

    private Legende() {}

    /** @return where it ends, downwards */
    static double dessiner(Pinceau pinceau, double x, double y, double largeur) {
        double gauche = x;
        double haut = y;
        for (var etat : EtatDeLien.values()) {
            var mots = MotsDeLien.trait(etat);
            double place = TRAIT + 8 + Lettrage.largeur(mots, CORPS, false) + 20;
            if (gauche > x && gauche + place > x + largeur) {
                gauche = x;
                haut += 24;
            }
            pinceau.lien(String.format(Locale.ROOT, "M%.1f %.1fh%.1f", gauche, haut + 9, TRAIT), etat);
            pinceau.texte(gauche + TRAIT + 8, haut + 14, mots, CORPS, " fill=\"" + Pinceau.DOUX + "\"");
            gauche += place;
        }
        return haut + 24;
    }
}
