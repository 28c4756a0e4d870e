package fr.maillage.couverture.tournee.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;

/** The scenarios of an account. */
public record TourneesPage(EnTete enTete, List<Ligne> lignes, List<Option> scenarios) {
    public record Ligne(String chemin, String nom, String territoire, String cycle, String arrets, String modifie) {}
}
