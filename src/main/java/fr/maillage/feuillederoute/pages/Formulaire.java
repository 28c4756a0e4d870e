package fr.maillage.feuillederoute.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;
import java.util.Map;

/**
 * A page that is one form.
 *
 * @param chapeau what the form is about; may be empty
 * @param action where it is sent
 * @param caches hidden fields
 * @param avis what happened to what was sent; empty when nothing did
 * @param retour where one goes without sending anything
 */
public record Formulaire(
        EnTete enTete,
        String chapeau,
        String action,
        Map<String, String> caches,
        String avis,
        ResumeErreurs resume,
        List<Saisie> saisies,
        String bouton,
        String retour) {
    static Formulaire de(
            EnTete enTete,
            String chapeau,
            String action,
            Map<String, String> caches,
            List<Saisie> saisies,
            String bouton,
            String retour) {
        return new Formulaire(enTete, chapeau, action, caches, "", ResumeErreurs.de(saisies), saisies, bouton, retour);
    }

    Formulaire avecAvis(String phrase) {
        return new Formulaire(enTete, chapeau, action, caches, phrase, resume, saisies, bouton, retour);
    }
}
