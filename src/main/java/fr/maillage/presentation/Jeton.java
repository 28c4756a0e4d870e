package fr.maillage.presentation;

/**
 * The hidden field that proves that a form was served by this site.
 *
 * @param nom name of the field
 * @param valeur its value, different at each rendering
 */
public record Jeton(String nom, String valeur) {}
