package fr.maillage.feuillederoute.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/** The partners invited on a fiche. */
public record PageDInvitations(
        EnTete enTete,
        String action,
        String avis,
        ResumeErreurs resume,
        List<Saisie> saisies,
        List<Ligne> invitations) {
    /** @param etat « jusqu’au 12 mars 2027 », « retirée », « expirée » */
    public record Ligne(String id, String nom, String courriel, String etat, boolean ouverte) {}
}
