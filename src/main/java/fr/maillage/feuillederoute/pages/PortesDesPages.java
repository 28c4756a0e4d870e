package fr.maillage.feuillederoute.pages;

import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.PortesDeFeuille;
import fr.maillage.feuillederoute.modele.Element;
import fr.maillage.presentation.Lien;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of the list, and those of the history of a roadmap and of its fiches. */
@Component
@Order(90)
class PortesDesPages implements PortesDeFeuille, PortesDeFiche {
    @Override
    public List<SectionDeDemarche> pour(FeuilleDeRoute feuille) {
        return List.of(new SectionDeDemarche(
                "Historique",
                "Qui a changé quoi, et quand. Tout changement que personne n’a recouvert peut être annulé.",
                feuille.chemin() + "/historique"));
    }

    @Override
    public List<Lien> pour(FeuilleDeRoute feuille, Element element) {
        return List.of(
                new Lien("Historique de cette fiche", feuille.chemin() + "/" + element.id() + "/historique"));
    }
}
