package fr.maillage.feuillederoute.pages;

import org.jspecify.annotations.Nullable;

/**
 * What was just done, with the way back.
 *
 * @param phrase what is said; possibly several sentences
 * @param annuler where undoing is posted; null when it can no longer be undone
 * @param retour page shown after undoing
 */
public record Fait(String phrase, @Nullable String annuler, String retour) {}
