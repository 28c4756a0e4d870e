package fr.maillage.couverture.permanence.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * The studies of an account.
 *
 * @param retirees taken off the list: by their page they are put back
 */
public record PageDesEtudes(EnTete enTete, List<Ligne> etudes, List<Lien> retirees) {
    public record Ligne(Lien nom, String territoire, String permanences, String preuve, String modifiee) {}
}
