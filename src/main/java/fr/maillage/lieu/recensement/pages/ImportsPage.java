package fr.maillage.lieu.recensement.pages;

import fr.maillage.presentation.EnTete;
import java.util.List;

/** The imports, newest first. */
public record ImportsPage(EnTete enTete, List<Ligne> lignes) {
    public record Ligne(String adresse, String fichier, String etat, String bilan, String auteur, String quand) {}
}
