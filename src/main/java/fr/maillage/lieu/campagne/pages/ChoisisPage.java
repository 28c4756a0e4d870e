package fr.maillage.lieu.campagne.pages;

import fr.maillage.presentation.EnTete;
import java.util.List;

/**
 * Places that will be asked to confirm.
 *
 * @param lettres one a address
 * @param lignes places that a letter reaches
 * @param sansLettre places that none reaches
 */
public record ChoisisPage(EnTete enTete, int lettres, List<Ligne> lignes, List<Ligne> sansLettre) {
    public record Ligne(String id, String nom, String adresse) {}
}
