package fr.maillage.feuillederoute.ressource;

import fr.maillage.feuillederoute.modele.EtatDeLien;
import fr.maillage.feuillederoute.modele.Ressource;
import fr.maillage.feuillederoute.ressource.CarteDeFiche.Groupe;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Draws the map of one fiche. Wide: the fiche in the middle, two families on each side. Narrow, for a phone: the fiche on top, the families under it
 * along a trunk. No text is laid on another, whatever the names and their number.
 */
public final class DessinDeFiche {
    private static final double LARGEUR = 1160;
    private static final double COLONNE = 340;
    private static final double CENTRE = 250;
    private static final double ETROIT = 340;
    private static final double MARGE = 10;
    private static final double FAMILLE = 15;
    private static final String GRAS = " font-weight=\"bold\"";

    private final CarteDeFiche carte;
    private final Function<Ressource, String> adresses;
    private final Pinceau pinceau = new Pinceau();

    /** @param adresses where a resource leads; empty for nowhere, as in a file */
    public DessinDeFiche(CarteDeFiche carte, Function<Ressource, String> adresses) {
        this.carte = carte;
        this.adresses = adresses;
    }

    /** What the drawing tells, in words. */
    public static String alternative(CarteDeFiche carte) {
        return "Ressources de «\u00a0" + carte.fiche().intitule() + "\u00a0». "
                + carte.familles().stream()
                        .map(g -> g.famille().libelle() + "\u00a0: "
                                + (g.noeuds().isEmpty()
                                        ? "aucune"
                                        : g.noeuds().stream()
                                                .map(n -> n.nom() + " (" + MotsDeLien.trait(n.etat()) + ")")
                                                .collect(Collectors.joining(", "))))
                        .collect(Collectors.joining(". "))
                + ".";
    }

    public String large() {
        var centre = Lettrage.couper(carte.fiche().intitule(), CENTRE - 24, 16, true, 12);
        double hauteurDuCentre = centre.size() * 21 + 24;
        var gauche = carte.familles().subList(0, 2);
        var droite = carte.familles().subList(2, 4);
        double hauteur = Math.max(hauteurDuCentre, Math.max(hauteur(gauche, COLONNE), hauteur(droite, COLONNE)));
        double milieu = MARGE + hauteur / 2;
        double xCentre = (LARGEUR - CENTRE) / 2;
        cote(gauche, MARGE, MARGE + COLONNE, xCentre, milieu, hauteur);
        cote(droite, LARGEUR - MARGE - COLONNE, LARGEUR - MARGE - COLONNE, xCentre + CENTRE, milieu, hauteur);
        centre(centre, xCentre, milieu - hauteurDuCentre / 2, CENTRE, hauteurDuCentre);
        double bas = Legende.dessiner(pinceau, MARGE, MARGE + hauteur + 16, LARGEUR - 2 * MARGE);
        return finir("carte-large", LARGEUR, bas);
    }

    /** Families one under the other, in the middle of the height. */
    private void cote(List<Groupe> groupes, double x, double bord, double xCentre, double milieu, double hauteur) {
        double y = MARGE + (hauteur - hauteur(groupes, COLONNE)) / 2;
        for (var groupe : groupes) {
            y = enTete(groupe, x, y, COLONNE);
            for (var noeud : groupe.noeuds()) {
                var boite = Case.de(noeud, COLONNE);
                double ancre = y + boite.hauteur() / 2;
                double tiers = (bord + xCentre) / 2;
                pinceau.lien(
                        String.format(
                                Locale.ROOT,
                                "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f",
                                xCentre,
                                milieu,
                                tiers,
                                milieu,
                                tiers,
                                ancre,
                                bord,
                                ancre),
                        noeud.etat());
                boite.dessiner(pinceau, x, y, COLONNE, adresses.apply(noeud.ressource()));
                y += boite.hauteur() + Case.ECART;
            }
            y += 16;
        }
    }

    public String etroit() {
        var centre = Lettrage.couper(carte.fiche().intitule(), ETROIT - 2 * MARGE - 24, 16, true, 12);
        double hauteurDuCentre = centre.size() * 21 + 24;
        double x = MARGE + 44;
        double largeur = ETROIT - MARGE - x;
        double tronc = MARGE + 12;
        double y = MARGE + hauteurDuCentre + 16;
        double dernier = y;
        for (var groupe : carte.familles()) {
            y = enTete(groupe, x, y, largeur);
            for (var noeud : groupe.noeuds()) {
                var boite = Case.de(noeud, largeur);
                double ancre = y + boite.hauteur() / 2;
                pinceau.lien(String.format(Locale.ROOT, "M%.1f %.1fH%.1f", tronc, ancre, x), noeud.etat());
                boite.dessiner(pinceau, x, y, largeur, adresses.apply(noeud.ressource()));
                dernier = noeud.etat() == EtatDeLien.AUCUN ? dernier : ancre;
                y += boite.hauteur() + Case.ECART;
            }
            y += 16;
        }
        pinceau.trait(
                String.format(Locale.ROOT, "M%.1f %.1fV%.1f", tronc, MARGE + hauteurDuCentre, dernier),
                Pinceau.BORD,
                " stroke-width=\"1\"");
        centre(centre, MARGE, MARGE, ETROIT - 2 * MARGE, hauteurDuCentre);
        double bas = Legende.dessiner(pinceau, MARGE, y, ETROIT - 2 * MARGE);
        return finir("carte-etroite", ETROIT, bas);
    }

    private static double hauteur(List<Groupe> groupes, double largeur) {
        double hauteur = -16;
        for (var groupe : groupes) {
            hauteur += enTete(groupe, largeur) + 16;
            for (var noeud : groupe.noeuds()) {
                hauteur += Case.de(noeud, largeur).hauteur() + Case.ECART;
            }
        }
        return hauteur;
    }

    private static double enTete(Groupe groupe, double largeur) {
        return (Lettrage.couper(bilan(groupe), largeur, 12, false, 3).size() * 16) + 26;
    }

    private static String bilan(Groupe groupe) {
        return groupe.noeuds().isEmpty() ? "aucune ressource citée" : groupe.bilan();
    }

    /** @return where its resources begin, downwards */
    private double enTete(Groupe groupe, double x, double y, double largeur) {
        pinceau.texte(x, y + 15, groupe.famille().libelle(), FAMILLE, GRAS);
        var lignes = Lettrage.couper(bilan(groupe), largeur, 12, false, 3);
        pinceau.lignes(x, y + 32, lignes, 12, 16, " fill=\"" + Pinceau.DOUX + "\"");
        return y + enTete(groupe, largeur);
    }

    private void centre(List<String> lignes, double x, double y, double largeur, double hauteur) {
        pinceau.rectangle(x, y, largeur, hauteur, "#E1ECF5", Pinceau.PLEIN, " rx=\"6\" stroke-width=\"2\"");
        pinceau.lignes(x + 12, y + 28, lignes, 16, 21, GRAS);
    }

    private String finir(String id, double largeur, double bas) {
        boolean mene = carte.familles().stream()
                .flatMap(g -> g.noeuds().stream())
                .anyMatch(n -> !adresses.apply(n.ressource()).isEmpty());
        return pinceau.finir(
                id,
                "Carte des ressources de «\u00a0" + carte.fiche().intitule() + "\u00a0»",
                "Au milieu, la fiche. Autour, ses ressources en quatre familles\u00a0: "
                        + carte.familles().stream()
                                .map(g -> g.famille().libelle() + ", " + bilan(g))
                                .collect(Collectors.joining("\u00a0; "))
                        + ".",
                largeur,
                bas + MARGE,
                mene);
    }
}
