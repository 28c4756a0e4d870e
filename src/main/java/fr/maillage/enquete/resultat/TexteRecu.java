package fr.maillage.enquete.resultat;

/**
 * A text that somebody wrote.
 *
 * @param reponse identifier of the answer, for whoever blanks it
 * @param texte empty when it was blanked
 * @param ou the EPCI, when enough people answered there; empty otherwise
 */
public record TexteRecu(String reponse, String texte, String ou) {}
