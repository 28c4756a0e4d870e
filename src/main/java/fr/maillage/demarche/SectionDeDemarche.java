package fr.maillage.demarche;

/**
 * A door on the page of a démarche.
 *
 * @param titre « Ateliers »
 * @param description one sentence: what one does there, or where things stand
 * @param chemin path of the page
 */
public record SectionDeDemarche(String titre, String description, String chemin) {}
