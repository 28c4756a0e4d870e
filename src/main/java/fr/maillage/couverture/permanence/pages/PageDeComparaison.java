package fr.maillage.couverture.permanence.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/** Two studies side by side. */
public record PageDeComparaison(EnTete enTete, Lien une, Lien autre, String avertissement, List<Ligne> lignes) {
    public record Ligne(String libelle, String une, String autre) {}
}
