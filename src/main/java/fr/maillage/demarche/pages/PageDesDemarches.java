package fr.maillage.demarche.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/** The démarches of an account. */
public record PageDesDemarches(EnTete enTete, List<Ligne> demarches) {
    public record Ligne(Lien nom, String territoire, String porteur, boolean demonstration, String modifiee) {}
}
