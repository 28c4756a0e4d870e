package fr.maillage.couverture.tournee.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/**
 * What one may do to a stop of the round.
 *
 * @param chemin of the stage
 * @param quand « le lundi, semaines 1 et 3, de 9 h 25 à 10 h 55 »
 * @param apport people that only this stop reaches, in words
 * @param retire true when the scenario is off the list: nothing can be changed
 * @param erreurs of the place where the bus stands
 * @param emplacement where the bus stands in the commune; no field for a stop of a place, which tells it itself
 * @param retour path of the scenario
 */
public record EtapePage(
        EnTete enTete,
        String chemin,
        int version,
        boolean retire,
        ResumeErreurs erreurs,
        String quand,
        String apport,
        List<Saisie> emplacement,
        Saisie duree,
        Saisie jour,
        Saisie semaines,
        Saisie remplacant,
        String retour) {
    /** A stop to add. @param erreurs of the fields */
    public record Ajout(
            EnTete enTete, String action, int version, ResumeErreurs erreurs, List<Saisie> saisies, String retour) {}
}
