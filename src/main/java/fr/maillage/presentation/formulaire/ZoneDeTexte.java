package fr.maillage.presentation.formulaire;

/**
 * Several lines of text.
 *
 * @param valeur what was typed, given back as it was
 * @param lignes height
 * @param longueurMaximale in characters
 */
public record ZoneDeTexte(Etiquette etiquette, String valeur, int lignes, int longueurMaximale) implements Saisie {}
