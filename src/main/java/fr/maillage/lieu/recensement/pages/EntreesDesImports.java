package fr.maillage.lieu.recensement.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.EntreeDeGestion;
import fr.maillage.compte.EntreesDeGestion;
import fr.maillage.compte.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door to imports. */
@Component
@Order(12)
class EntreesDesImports implements EntreesDeGestion {
    @Override
    public List<EntreeDeGestion> pour(Compte compte) {
        return List.of(EntreeDeGestion.de(
                "Imports",
                "Importer un recensement, voir ce que chaque ligne est devenue, annuler un import.",
                "/gestion/imports",
                Role.CHARGE_DE_MISSION));
    }
}
