package fr.maillage.couverture.tournee.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/**
 * What one asks of a round.
 *
 * @param action where the form goes
 * @param perimetre hidden field
 * @param version hidden field; 0 for a new scenario
 * @param territoire name
 * @param bouton « Proposer une tournée »
 * @param retour where to go without doing anything
 */
public record NouvelleTourneePage(
        EnTete enTete,
        String action,
        String perimetre,
        int version,
        String territoire,
        ResumeErreurs erreurs,
        List<FormulaireDeTournee.Groupe> groupes,
        String bouton,
        String retour,
        int secondes) {
    /** First question of all, when the account holds several territories. */
    public record Territoire(EnTete enTete, List<Saisie> saisies) {}
}
