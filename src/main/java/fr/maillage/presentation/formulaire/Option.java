package fr.maillage.presentation.formulaire;

/** One of the answers that a field offers. */
public record Option(String valeur, String libelle) {}
