package fr.maillage.atelier.invitation;

import fr.maillage.atelier.Atelier;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/**
 * Who is invited to a workshop, and what they answer.
 *
 * @param fait what has just been done; empty when nothing was
 * @param part false when the site sends no mail
 * @param chiffres « 12 viennent », « 3 ne viennent pas »
 * @param attendus how many a reminder would reach
 * @param adresse of the general link, whole
 * @param champs the settings
 * @param purge « 11 juin 2022 »
 */
public record PageDInvitations(
        EnTete enTete,
        Atelier atelier,
        String fait,
        boolean part,
        List<String> chiffres,
        int attendus,
        List<Ligne> lignes,
        Accueil accueil,
        String adresse,
        ResumeErreurs resume,
        List<Saisie> champs,
        String purge) {
    public PageDInvitations {
        chiffres = List.copyOf(chiffres);
        lignes = List.copyOf(lignes);
        champs = List.copyOf(champs);
    }

    /**
     * @param etat « Vient »
     * @param annulable its invitation may be taken back
     * @param annulee its invitation was taken back: it may be given again
     */
    public record Ligne(
            String id, String nom, String structure, String role, String etat, boolean annulable, boolean annulee) {}
}
