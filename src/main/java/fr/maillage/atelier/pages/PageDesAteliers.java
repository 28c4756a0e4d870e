package fr.maillage.atelier.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * The workshops of a démarche.
 *
 * @param nouveau where one is created; {@code comparaison} where they are set side by side
 */
public record PageDesAteliers(EnTete enTete, String nouveau, String comparaison, List<Ligne> ateliers) {
    /** @param quand « 12 avril 2022, 14h–16h », or « date à fixer » */
    public record Ligne(Lien nom, String territoire, String quand, String etat) {}
}
