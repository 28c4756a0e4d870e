package fr.maillage.feuillederoute.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * What is said about a fiche.
 *
 * @param action where a comment is posted; under it {@code /{id}/retirer}
 * @param erreur what is wrong with what was sent; empty when nothing is
 * @param saisi what was typed and not kept
 */
public record FilDeCommentaires(
        EnTete enTete, Lien fiche, String action, List<Lu> commentaires, String erreur, String saisi) {
    /** @param mien written by the reader, who may take it away */
    public record Lu(
            long id, String auteur, String quand, String texte, boolean mien, boolean retire, List<Lu> reponses) {
        boolean visible() {
            return !retire || mien || !reponses.isEmpty();
        }
    }
}
