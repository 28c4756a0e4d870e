package fr.maillage.presentation;

/**
 * A link.
 *
 * @param libelle what is read, meaningful out of context
 * @param adresse path in the site (« /territoires »), or a full address
 */
public record Lien(String libelle, String adresse) {}
