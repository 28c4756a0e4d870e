package fr.maillage.feuillederoute.ressource;

import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.FeuillesDeRoute;
import fr.maillage.feuillederoute.PortesDeFeuille;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of the map on the page of a roadmap. */
@Component
@Order(20)
class PorteDesRessources implements PortesDeFeuille {
    private final FeuillesDeRoute feuilles;

    PorteDesRessources(FeuillesDeRoute feuilles) {
        this.feuilles = feuilles;
    }

    @Override
    public List<SectionDeDemarche> pour(FeuilleDeRoute feuille) {
        var contenu = feuilles.contenu(feuille);
        int pointilles = Activation.de(contenu, Map.of()).pointilles();
        return List.of(new SectionDeDemarche(
                "Carte des ressources",
                contenu.ressources().isEmpty()
                        ? "Noter sur qui et sur quoi chaque chantier s’appuie, et ce qui lui manque."
                        : contenu.ressources().size() + " ressources, " + pointilles
                                + (pointilles < 2 ? " lien à activer." : " liens à activer."),
                feuille.chemin() + "/ressources"));
    }
}
