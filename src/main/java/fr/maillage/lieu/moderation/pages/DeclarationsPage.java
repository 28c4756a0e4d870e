package fr.maillage.lieu.moderation.pages;

import fr.maillage.presentation.EnTete;
import java.util.List;

/** What was declared without an account, and waits, or was decided. */
public record DeclarationsPage(EnTete enTete, String annonce, List<FilePage.Onglet> onglets, List<Ligne> lignes) {
    /** @param signaux « 2 points à regarder », empty for none */
    public record Ligne(
            String id, String genre, String lieu, String commune, String etat, String quand, String signaux) {}
}
