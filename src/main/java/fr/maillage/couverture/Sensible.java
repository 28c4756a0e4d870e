package fr.maillage.couverture;

/**
 * The same figures under two models of time: what is shown, and its sensitivity line.
 *
 * @param modele the one chosen
 * @param autreModele another one, for the line « avec l’autre modèle »
 */
public record Sensible<T>(Trajets modele, T valeur, Trajets autreModele, T autre) {}
