package fr.maillage.feuillederoute.partage;

import java.time.Instant;

/**
 * Something said about a fiche.
 *
 * @param reponseA the comment that it answers; 0 for none
 * @param auteur an account, or an invitation as {@link Invitation#auteur} writes it
 * @param retire true once its author took it away: its words are no longer shown
 */
public record Commentaire(long id, long reponseA, String auteur, String texte, Instant le, boolean retire) {
    public static final int TEXTE_MAX = 4000;
}
