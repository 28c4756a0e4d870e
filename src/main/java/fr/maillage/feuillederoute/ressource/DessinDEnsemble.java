package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.feuillederoute.modele.Ressource;
import java.util.Locale;

/**
 * Draws the whole roadmap as a grid, which stays readable where a hundred names and sixty chantiers joined by lines would not: a row per resource, a
 * column per chantier; where they meet, a solid line with a full disc, a dotted line with a ring, or nothing.
 */
public final class DessinDEnsemble {
    private static final double NOMS = 290;
    private static final double MARGE = 10;
    private static final double CORPS = 13;
    private static final double INTERLIGNE = 16;
    private static final double COLONNE = 46;
    private static final double TETE = 15;
    private static final String GRAS = " font-weight=\"bold\"";

    private final CarteDEnsemble carte;
    private final Pinceau pinceau = new Pinceau();

    public DessinDEnsemble(CarteDEnsemble carte) {
        this.carte = carte;
    }

    /** What stands at the head of a column: its number, or its place among those that have none. */
    public static String repere(CarteDEnsemble carte, Fiche fiche) {
        return fiche.numero().isBlank() || Lettrage.largeur(fiche.numero(), TETE, true) > COLONNE - 4
                ? "n°\u00a0" + (carte.colonnes().indexOf(fiche) + 1)
                : fiche.numero();
    }

    private double largeur() {
        return Math.max(560, MARGE + NOMS + carte.colonnes().size() * COLONNE + MARGE);
    }

    public String dessiner(String titre) {
        double y = MARGE;
        for (var groupe : carte.groupes()) {
            y = tete(groupe.famille().libelle(), y);
            boolean pair = false;
            for (var ressource : groupe.ressources()) {
                y = ligne(ressource, y, pair);
                pair = !pair;
            }
            y += 18;
        }
        double bas = Legende.dessiner(pinceau, MARGE, y, largeur() - 2 * MARGE);
        return pinceau.finir(
                "carte-ensemble",
                titre,
                "Une ligne par ressource, une colonne par chantier. Là où elles se croisent\u00a0: trait plein pour un lien"
                        + " opérant, pointillé pour une ressource connue sans lien, rien quand il n’y a pas de lien. La même"
                        + " chose est en liste dans la page.",
                largeur(),
                bas + MARGE,
                false);
    }

    /** The head is drawn again over each family: nobody has to climb back to know a column. */
    private double tete(String famille, double y) {
        pinceau.texte(MARGE, y + 18, famille, TETE, GRAS);
        double x = MARGE + NOMS;
        for (var fiche : carte.colonnes()) {
            pinceau.ouvrir(fiche.intitule());
            pinceau.texte(x + COLONNE / 2, y + 18, repere(carte, fiche), CORPS, GRAS + " text-anchor=\"middle\"");
            pinceau.fermer("");
            x += COLONNE;
        }
        pinceau.trait(
                String.format(Locale.ROOT, "M%.1f %.1fH%.1f", MARGE, y + 26, x), Pinceau.BORD, " stroke-width=\"1.5\"");
        return y + 27;
    }

    private double ligne(Ressource ressource, double y, boolean pair) {
        var nom = Lettrage.couper(ressource.titre(), NOMS - 16, CORPS, false, 3);
        double hauteur = Math.max(26, nom.size() * INTERLIGNE + 10);
        double fin = MARGE + NOMS + carte.colonnes().size() * COLONNE;
        if (pair) {
            pinceau.rectangle(MARGE, y, fin - MARGE, hauteur, "#F4F1EA", "none", "");
        }
        pinceau.ouvrir(ressource.titre());
        double haut = y + (hauteur - nom.size() * INTERLIGNE) / 2 + CORPS - 1;
        pinceau.lignes(MARGE + 4, haut, nom, CORPS, INTERLIGNE, "");
        pinceau.fermer("");
        double x = MARGE + NOMS;
        for (var fiche : carte.colonnes()) {
            var etat = carte.etat(ressource, fiche);
            if (etat != EtatDeLien.AUCUN) {
                double milieu = y + hauteur / 2;
                pinceau.ouvrir(ressource.titre() + ", " + fiche.intitule() + ", " + MotsDeLien.trait(etat));
                pinceau.lien(String.format(Locale.ROOT, "M%.1f %.1fh%.1f", x + 3, milieu, COLONNE - 6), etat);
                pinceau.rond(x + COLONNE / 2, milieu, 7, etat);
                pinceau.fermer("");
            }
            x += COLONNE;
        }
        return y + hauteur;
    }
}
