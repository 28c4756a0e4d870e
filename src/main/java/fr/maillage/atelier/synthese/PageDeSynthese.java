package fr.maillage.atelier.synthese;

import fr.maillage.presentation.EnTete;
import java.util.List;

/**
 * @param avis what was just put back from a file, or why it was not; empty when nothing was
 * @param erreurs what is wrong in the file that was sent
 */
public record PageDeSynthese(EnTete enTete, Dossier dossier, String avis, List<String> erreurs) {
    /** In quotation marks when these are somebody's words. */
    public static String cite(String texte, boolean verbatim) {
        return verbatim ? "«\u00a0" + texte + "\u00a0»" : texte;
    }
}
