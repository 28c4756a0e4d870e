package fr.maillage.demarche.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.EntreeDeGestion;
import fr.maillage.compte.EntreesDeGestion;
import fr.maillage.compte.Role;
import fr.maillage.demarche.AccesAuxDemarches;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door of démarches on the management page. */
@Component
@Order(5)
class EntreesDesDemarches implements EntreesDeGestion {
    @Override
    public List<EntreeDeGestion> pour(Compte compte) {
        return List.of(EntreeDeGestion.de(
                "Démarches",
                "Conduire la démarche d’inclusion numérique\u00a0: étapes, instances, ateliers, page publique.",
                AccesAuxDemarches.RACINE,
                Role.CHARGE_DE_MISSION));
    }
}
