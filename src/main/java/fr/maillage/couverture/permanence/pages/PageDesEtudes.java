package fr.maillage.couverture.permanence.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/** The studies of an account. */
public record PageDesEtudes(EnTete enTete, List<Ligne> etudes) {
    public record Ligne(Lien nom, String territoire, String permanences, String preuve, String modifiee) {}
}
