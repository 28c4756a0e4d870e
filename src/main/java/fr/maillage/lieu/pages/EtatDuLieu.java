package fr.maillage.lieu.pages;

/**
 * What to say of a place to somebody about to leave for it.
 *
 * @param genre class of the style sheet: « ouvert », « ferme », « inconnu », « passage »
 * @param texte « Ouvert, ferme à 17 h »
 */
public record EtatDuLieu(String genre, String texte) {}
