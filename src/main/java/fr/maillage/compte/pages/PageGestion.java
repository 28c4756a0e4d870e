package fr.maillage.compte.pages;

import fr.maillage.compte.Compte;
import fr.maillage.compte.EntreeDeGestion;
import fr.maillage.compte.Role;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Rubrique;
import java.util.List;

/**
 * The home page of signed-in people.
 *
 * @param perimetre name of the territory where the account works
 * @param entrees doors to what it may do
 */
public record PageGestion(Compte compte, String perimetre, List<EntreeDeGestion> entrees) {
    public EnTete enTete() {
        return EnTete.de("Gestion", Rubrique.GESTION);
    }

    public boolean surUnPerimetre() {
        return compte.role() == Role.CHARGE_DE_MISSION;
    }
}
