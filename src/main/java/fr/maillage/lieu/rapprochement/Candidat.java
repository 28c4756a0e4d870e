package fr.maillage.lieu.rapprochement;

/** A known record that may be the same place, and why. */
public record Candidat(Empreinte fiche, Comparaison comparaison) {}
