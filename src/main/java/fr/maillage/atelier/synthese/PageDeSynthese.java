package fr.maillage.atelier.synthese;

import fr.maillage.atelier.registre.Gestes;
import fr.maillage.presentation.EnTete;
import org.jspecify.annotations.Nullable;

/** @param reprise the file put back last, while it is the last change of the board; null otherwise */
public record PageDeSynthese(EnTete enTete, Dossier dossier, Gestes.@Nullable Dernier reprise) {
    /** In quotation marks when these are somebody's words. */
    public static String cite(String texte, boolean verbatim) {
        return verbatim ? "«\u00a0" + texte + "\u00a0»" : texte;
    }

    /** End of an address that keeps the choice made: with what nobody has looked at yet, or without. */
    public String suite() {
        return dossier.synthese().avecARelire()
                ? "?" + SyntheseController.A_RELIRE + "=" + SyntheseController.AVEC
                : "";
    }
}
