package fr.maillage.lieu.moderation.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * An act on many places: what will happen, or what happened.
 *
 * @param action key of the act
 * @param verbe « Publier 12 lieux »
 * @param lot identifier of the act once done; 0 before
 * @param annulable true while it may be undone
 * @param laisses places left as they are, with the reason
 */
public record LotPage(
        EnTete enTete,
        String action,
        String verbe,
        long lot,
        boolean annulable,
        String resume,
        List<Ligne> lignes,
        List<Ligne> laisses,
        Lien retour) {
    /** @param dit « Déclaré → Publié », or why it is left */
    public record Ligne(String id, int version, String nom, String commune, String dit) {}
}
