package fr.maillage.lieu.moderation.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/**
 * The form of one section of a place.
 *
 * @param version that the fields were read from
 * @param conflits fields that somebody else changed meanwhile, both values shown; empty for none
 */
public record EditionPage(
        EnTete enTete,
        String id,
        String section,
        int version,
        ResumeErreurs erreurs,
        List<Conflit> conflits,
        List<Saisie> saisies,
        ChampTexte motif) {
    public record Conflit(String libelle, String avant, String autre, String saisie) {}
}
