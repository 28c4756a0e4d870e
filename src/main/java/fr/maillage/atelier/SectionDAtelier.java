package fr.maillage.atelier;

/**
 * A door on the page of a workshop.
 *
 * @param titre « Tableau »
 * @param description one sentence: what one does there, or where things stand
 * @param chemin path of the page
 */
public record SectionDAtelier(String titre, String description, String chemin) {}
