package fr.maillage.lieu;

/**
 * A body that holds places.
 *
 * @param pivot SIRET or RNA; empty while unknown
 */
public record Structure(String id, String nom, String pivot) {}
