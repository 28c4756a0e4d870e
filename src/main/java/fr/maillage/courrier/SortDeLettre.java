package fr.maillage.courrier;

import org.jspecify.annotations.Nullable;

/**
 * What has become of one letter.
 *
 * @param erreur what went wrong last, in the mail server's words without the address; null when nothing did
 */
public record SortDeLettre(EtatDeLettre etat, @Nullable String erreur) {}
