package fr.maillage.couverture.pages;

import fr.maillage.couverture.Couverture;
import fr.maillage.couverture.Trajets;
import fr.maillage.presentation.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the figures of a page are made, in plain sentences, from the rules themselves. */
public final class Methode {
    private Methode() {}

    public static String modele(Trajets trajets) {
        return "Durées en voiture, " + trajets.nom() + ". " + trajets.calage();
    }

    static List<String> de(Couverture couverture, Demande demande) {
        var fonds = couverture.fonds();
        var regles = fonds.besoin();
        var phrases = new ArrayList<String>();
        phrases.add("Une durée va du chef-lieu de la commune (à défaut, de son centre) au lieu le plus proche, même s’il est dans un autre"
                + " département. Dans sa propre commune, un lieu est à la moitié de la racine carrée de la surface de la commune.");
        phrases.add("Personnes concernées d’une commune = habitants × " + Formats.pourcent(100 * regles.taux(), 1)
                + " × (place de la commune sur l’échelle de l’indice «\u00a0"
                + couverture.indice(demande.vue()).modele().nom() + "\u00a0» ÷ place moyenne des habitants de France). "
                + regles.source());
        phrases.add("Besoin non couvert = personnes concernées × manque d’accès. Le manque d’accès est nul jusqu’à "
                + Demande.minutes(regles.manqueNul()) + "\u00a0minutes, entier à partir de "
                + Demande.minutes(regles.manquePlein()) + "\u00a0minutes, et croît régulièrement entre les deux.");
        phrases.add("Une commune est fragile à partir de la classe «\u00a0"
                + couverture.indice(demande.vue()).modele().classes().get(regles.rangFragile() - 1).nom()
                + "\u00a0» de l’indice. Elle est servie quand un lieu est à " + Demande.minutes(demande.servi())
                + "\u00a0minutes ou moins.");
        phrases.add("Accessibilité (méthode E2SFCA)\u00a0: chaque lieu est partagé entre tous les habitants qui peuvent l’atteindre, avec un poids de "
                + fonds.e2sfca().paliers().stream()
                        .map(p -> Formats.nombre(p.poids(), 2) + " jusqu’à " + Demande.minutes(p.jusqua()) + "\u00a0min")
                        .collect(Collectors.joining(", "))
                + ". " + fonds.e2sfca().source());
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
        return "Offre prise en compte, toute la France\u00a0: " + Formats.compte(offre.lieux(), "lieu publié", "lieux publiés")
                + ", " + Formats.compte(offre.sites().size(), "point d’accueil", "points d’accueil") + "."
                + (raisons.isEmpty() ? "" : " Laissés de côté\u00a0: " + String.join(", ", raisons) + ".");
    }

    private static void ajouter(List<String> raisons, int nombre, String singulier, String pluriel) {
        if (nombre > 0) {
            raisons.add(Formats.compte(nombre, singulier, pluriel));
        }
    }
}
