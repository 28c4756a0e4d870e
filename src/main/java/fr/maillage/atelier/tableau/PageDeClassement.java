package fr.maillage.atelier.tableau;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.contribution.Decision;
import fr.maillage.atelier.contribution.Tableau.Carte;
import fr.maillage.presentation.EnTete;
import java.util.List;

/**
 * Ideas marked and ranked.
 *
 * @param tri « voix », « nuf » or « impact »
 */
public record PageDeClassement(
        EnTete enTete, Atelier atelier, String avis, boolean alerte, String tri, List<Ligne> lignes, Matrice matrice) {
    /** Marks as typed; {@code nuf} is « 24 », or empty while a mark is missing. */
    public record Ligne(
            Carte carte,
            String nouveau,
            String utile,
            String faisable,
            String nuf,
            String impact,
            String effort,
            Decision decision) {}
}
