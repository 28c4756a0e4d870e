package fr.maillage.feuillederoute.tracabilite;

import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.PortesDeFeuille;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of traceability on the page of a roadmap. */
@Component
@Order(30)
class PorteDeLaTracabilite implements PortesDeFeuille {
    @Override
    public List<SectionDeDemarche> pour(FeuilleDeRoute feuille) {
        return List.of(new SectionDeDemarche(
                "Du besoin à l’action",
                "Ce qui répond à chaque besoin entendu en atelier, et ce qui reste sans réponse.",
                feuille.chemin() + "/tracabilite"));
    }
}
