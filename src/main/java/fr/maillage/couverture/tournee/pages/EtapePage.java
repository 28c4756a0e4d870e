package fr.maillage.couverture.tournee.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/**
 * What one may do to a stop of the round.
 *
 * @param chemin of the stage
 * @param quand « le lundi, semaines 1 et 3, de 9 h 25 à 10 h 55 »
 * @param apport people that only this stop reaches, in words
 * @param retour path of the scenario
 */
public record EtapePage(
        EnTete enTete,
        String chemin,
        int version,
        String quand,
        String apport,
        Saisie duree,
        Saisie jour,
        Saisie semaines,
        Saisie remplacant,
        String retour) {
    /** A stop to add. @param erreurs of the fields */
    public record Ajout(
            EnTete enTete,
            String action,
            int version,
            fr.maillage.presentation.formulaire.ResumeErreurs erreurs,
            List<Saisie> saisies,
            String retour) {}
}
