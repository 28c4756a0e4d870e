package fr.maillage.couverture.permanence.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.EntreeDeGestion;
import fr.maillage.compte.EntreesDeGestion;
import fr.maillage.compte.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of studies on the management page. */
@Component
@Order(20)
class EntreesDesEtudes implements EntreesDeGestion {
    @Override
    public List<EntreeDeGestion> pour(Compte compte) {
        return List.of(EntreeDeGestion.de(
                "Où ajouter une permanence",
                "Chercher les communes où une permanence servirait le plus, avec sa preuve.",
                AccesAuxEtudes.RACINE,
                Role.CHARGE_DE_MISSION));
    }
}
