package fr.maillage.feuillederoute.suivi.pages;

import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.feuillederoute.FeuilleDeRoute;
import fr.maillage.feuillederoute.PortesDeFeuille;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of the follow-up on the page of a roadmap. */
@Component
@Order(10)
class PortesDuSuivi implements PortesDeFeuille {
    @Override
    public List<SectionDeDemarche> pour(FeuilleDeRoute feuille) {
        return List.of(new SectionDeDemarche(
                "Suivi",
                "Ce qui est en retard, bloqué, atteint, financé. À ouvrir avant chaque comité.",
                feuille.chemin() + "/suivi"));
    }
}
