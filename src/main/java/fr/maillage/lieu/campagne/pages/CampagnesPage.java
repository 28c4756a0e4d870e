package fr.maillage.lieu.campagne.pages;

import fr.maillage.presentation.EnTete;
import java.util.List;

/** The campaigns of an account. */
public record CampagnesPage(EnTete enTete, List<Ligne> lignes) {
    public record Ligne(
            String id,
            String titre,
            String genre,
            String territoire,
            String dates,
            String etat,
            boolean demonstration) {}
}
