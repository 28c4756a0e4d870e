package fr.maillage.couverture.pages;

import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.PhrasesDesRegles;
import fr.maillage.couverture.Trajets;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;

/** How the figures of a page are made, in plain sentences, from the rules themselves. */
public final class Methode {
    private Methode() {}

    public static String modele(Trajets trajets) {
        return "Durées en voiture, " + trajets.nom() + ". " + trajets.calage();
    }

    /** The same, and what its figures are set beside. */
    static String modeles(Trajets trajets, Trajets autre) {
        return modele(trajets) + " Autre modèle, pour comparer\u00a0: " + autre.nom() + ".";
    }

    static List<String> de(Couverture couverture, Demande demande) {
        var fonds = couverture.fonds();
        var regles = fonds.besoin();
        var phrases = new ArrayList<String>();
        phrases.add(
                "Une durée va du chef-lieu de la commune (à défaut, de son centre) au lieu le plus proche, même s’il est dans un autre"
                        + " département. Dans sa propre commune, un lieu est à la moitié de la racine carrée de la surface de la commune.");
        var indice = couverture.indice(demande.vue()).modele();
        phrases.addAll(PhrasesDesRegles.besoin(regles, indice, demande.servi()));
        phrases.addAll(PhrasesDesRegles.accessibilite(fonds.e2sfca()));
        phrases.add(offre(couverture));
        return phrases;
    }

    private static String offre(Couverture couverture) {
        var offre = couverture.offre();
        var ecartes = offre.ecartes();
        var raisons = new ArrayList<String>();
        ajouter(raisons, ecartes.fermes(), "fermé aujourd’hui", "fermés aujourd’hui");
        ajouter(raisons, ecartes.sansPublic(), "qui ne reçoit pas de public", "qui ne reçoivent pas de public");
        ajouter(raisons, ecartes.sansPosition(), "sans commune connue", "sans commune connue");
        ajouter(raisons, ecartes.arretsSansPosition(), "arrêt sans commune connue", "arrêts sans commune connue");
        return "Offre prise en compte, toute la France\u00a0: "
                + Formats.compte(offre.lieux(), "lieu publié", "lieux publiés")
                + ", " + Formats.compte(offre.sites().size(), "point d’accueil", "points d’accueil") + "."
                + (raisons.isEmpty() ? "" : " Laissés de côté\u00a0: " + String.join(", ", raisons) + ".");
    }

    private static void ajouter(List<String> raisons, int nombre, String singulier, String pluriel) {
        if (nombre > 0) {
            raisons.add(Formats.compte(nombre, singulier, pluriel));
        }
    }
}
