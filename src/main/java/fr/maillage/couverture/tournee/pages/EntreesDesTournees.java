package fr.maillage.couverture.tournee.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.EntreeDeGestion;
import fr.maillage.compte.EntreesDeGestion;
import fr.maillage.compte.Role;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The door to rounds of buses. */
@Component
@Order(21)
class EntreesDesTournees implements EntreesDeGestion {
    @Override
    public List<EntreeDeGestion> pour(Compte compte) {
        return compte.role().auMoins(Role.CHARGE_DE_MISSION)
                ? List.of(EntreeDeGestion.de(
                        "Tournées de bus",
                        "Proposer la tournée d’un bus vers les zones blanches, la retoucher, l’exporter.",
                        AccesAuxTournees.RACINE,
                        Role.CHARGE_DE_MISSION))
                : List.of();
    }
}
