package fr.maillage.presentation;

/**
 * Who reads the page, when signed in.
 *
 * @param nom as shown in the header
 */
public record Lecteur(String nom) {}
