package fr.maillage.lieu.publication.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.EntreeDeGestion;
import fr.maillage.compte.EntreesDeGestion;
import fr.maillage.compte.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door to open data. */
@Component
@Order(14)
class EntreesDePublication implements EntreesDeGestion {
    @Override
    public List<EntreeDeGestion> pour(Compte compte) {
        return List.of(EntreeDeGestion.de(
                "Données ouvertes",
                "Publier le fichier daté, voir ce qu’il contient et ce qui en est écarté.",
                "/gestion/publication",
                Role.CHARGE_DE_MISSION));
    }
}
