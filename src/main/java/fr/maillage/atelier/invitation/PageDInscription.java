package fr.maillage.atelier.invitation;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/**
 * Where somebody says whether they come.
 *
 * @param quand « 12 avril 2022, de 14h00 à 16h00 », or « date à fixer »
 * @param fait what has just been written; empty when nothing was
 * @param empechement why no answer is taken, and what to do; empty when one is
 * @param action where answers go
 * @param secret drawn for a registration by the general link; empty on a personal one
 * @param adresse of the personal link, whole; empty on the general one
 * @param agenda path of the file for one's calendar; empty when there is none
 */
public record PageDInscription(
        EnTete enTete,
        String quand,
        String lieu,
        String fait,
        String empechement,
        ResumeErreurs resume,
        List<Saisie> champs,
        String action,
        String secret,
        String adresse,
        String agenda,
        Notice notice) {
    public PageDInscription {
        champs = List.copyOf(champs);
    }

    /**
     * What one is told of one's data.
     *
     * @param responsable who runs the démarche; may be empty
     * @param purge « 11 juin 2022 »
     */
    public record Notice(String responsable, String purge) {}

    public boolean personnelle() {
        return !adresse.isEmpty();
    }
}
