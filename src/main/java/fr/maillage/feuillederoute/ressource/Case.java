package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.ressource.CarteDeFiche.Noeud;
import java.util.List;

/** A resource as it is drawn: its name on as many lines as it takes, in a box. */
record Case(Noeud noeud, List<String> lignes) {
    static final double CORPS = 14;
    static final double INTERLIGNE = 18;
    static final double ECART = 8;
    private static final double MARGE = 10;
    private static final int LIGNES = 4;

    static Case de(Noeud noeud, double largeur) {
        return new Case(noeud, Lettrage.couper(noeud.nom(), largeur - 2 * MARGE, CORPS, false, LIGNES));
    }

    double hauteur() {
        return lignes.size() * INTERLIGNE + 14;
    }

    void dessiner(Pinceau pinceau, double x, double y, double largeur, String adresse) {
        pinceau.ouvrir(noeud.nom() + ", " + MotsDeLien.trait(noeud.etat()), adresse);
        pinceau.rectangle(x, y, largeur, hauteur(), "#FFFFFF", couleur(), " rx=\"4\" stroke-width=\"1.5\"" + contour());
        pinceau.lignes(x + MARGE, y + 7 + CORPS, lignes, CORPS, INTERLIGNE, "");
        pinceau.fermer(adresse);
    }

    private String couleur() {
        return switch (noeud.etat()) {
            case PLEIN -> Pinceau.PLEIN;
            case POINTILLE -> Pinceau.POINTILLE;
            case AUCUN -> Pinceau.BORD;
        };
    }

    private String contour() {
        return noeud.etat() == EtatDeLien.POINTILLE ? " stroke-dasharray=\"5 4\"" : "";
    }
}
