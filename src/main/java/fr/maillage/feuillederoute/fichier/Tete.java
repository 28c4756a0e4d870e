package fr.maillage.feuillederoute.fichier;

/** What a file says of the roadmap itself. */
public record Tete(String nom, String contexte) {}
