package fr.maillage.lieu;

/**
 * How a source names a place. One place has as many as it has sources; they are kept apart and never glued together.
 *
 * @param source « France services »
 * @param identifiant as the source writes it
 */
public record Alias(String source, String identifiant) {}
