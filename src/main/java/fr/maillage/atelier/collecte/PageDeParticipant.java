package fr.maillage.atelier.collecte;

import fr.maillage.atelier.Atelier;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;

/**
 * All that a participant needs, on one page.
 *
 * @param revision of what is shown: the script sees whether something came since
 * @param avis what happened to what was sent; empty when nothing did
 * @param alerte true when it was not done
 * @param formulaires empty while nothing can be said
 * @param voixLibres supports left to give
 */
public record PageDeParticipant(
        EnTete enTete,
        Atelier atelier,
        long revision,
        String avis,
        boolean alerte,
        ResumeErreurs resume,
        List<FormulaireDeDepot> formulaires,
        List<Ligne> autres,
        Pagination pages,
        int voixLibres,
        List<Ligne> miennes) {
    /** @param famille name of its family; empty when it has none */
    public record Ligne(
            String id, String genre, String texte, boolean verbatim, String famille, int voix, boolean soutenue) {}

    public boolean vote() {
        return atelier.etat() == Atelier.Etat.VOTE && !atelier.gele();
    }
}
