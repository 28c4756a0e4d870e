package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.modele.Contenu;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.feuillederoute.modele.Fiche;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The list of a roadmap that one searches.
 *
 * @param avis what of the address was not understood; empty when all was
 * @param tout nothing is left out
 */
public record PageDesFiches(
        EnTete enTete,
        String chemin,
        List<Saisie> filtres,
        String avis,
        boolean tout,
        int total,
        List<Ligne> lignes,
        Pagination pages) {
    /**
     * @param ou what it hangs on
     * @param statut empty for what has none
     */
    public record Ligne(Lien element, String ou, String statut) {
        static Ligne de(FeuilleDeRoute feuille, Contenu contenu, Element element) {
            return new Ligne(
                    new Lien(element.intitule(), feuille.chemin() + "/" + element.id()),
                    element.parents().stream()
                            .flatMap(p -> contenu.element(p).stream())
                            .map(Element::intitule)
                            .collect(Collectors.joining(" / ")),
                    element instanceof Fiche fiche ? fiche.suivi().statut().libelle() : "");
        }
    }
}
