package fr.maillage.lieu.declaration.pages;

import fr.maillage.lieu.declaration.Etape;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of the form.
 *
 * @param avis sentences above the form: what happened, without any fault of the reader
 * @param action address that the form is posted to
 * @param brouillon token of the draft, which the first page sends: nothing exists before it
 * @param lues print of the answers as they are shown
 * @param retour « verifier » when the reader came from the last page; else empty
 * @param precedent the step before; null on the first
 * @param communes proposed when the one typed is not recognised; empty otherwise
 * @param autre answers of another tab to this same page; empty otherwise
 * @param correction true when a known place is corrected
 */
public record EtapePage(
        EnTete enTete,
        Progression progression,
        Etape etape,
        List<String> avis,
        ResumeErreurs erreurs,
        List<Champ> champs,
        String action,
        String brouillon,
        String lues,
        String retour,
        @Nullable Lien precedent,
        @Nullable Saisie communes,
        List<Recapitulatif.Ligne> autre,
        boolean correction,
        @Nullable HorairesPage horaires,
        @Nullable PositionPage position) {

    /** @param repliee shown folded */
    public record Champ(Saisie saisie, boolean repliee) {}

    /** The button that leads to the next page. */
    public String suite() {
        return retour.isEmpty() ? "Continuer" : "Enregistrer et revenir à la vérification";
    }
}
