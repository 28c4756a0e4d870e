package fr.maillage.atelier.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * The workshops of a démarche.
 *
 * @param nouveau where one is created
 */
public record PageDesAteliers(EnTete enTete, String nouveau, List<Ligne> ateliers) {
    /** @param quand « 12 avril 2022, 14h–16h », or « date à fixer » */
    public record Ligne(Lien nom, String territoire, String quand, String etat) {}
}
