package fr.maillage.lieu.fusion.pages;

import fr.maillage.presentation.EnTete;
import java.util.List;

/** Which place to merge this one with. */
public record ChoixDuLieuPage(
        EnTete enTete, String id, String nom, String q, List<Proposition> propositions, int total) {
    public record Proposition(String id, String nom, String adresse, String commune) {}
}
