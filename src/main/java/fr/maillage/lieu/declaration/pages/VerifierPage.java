package fr.maillage.lieu.declaration.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;

/**
 * All the answers, to be read again before they are sent.
 *
 * @param avis what is worth another look
 * @param action address that the form is posted to
 * @param ressemblants known places that this one may be; empty for a correction
 * @param courriel of the declarant, optional
 * @param correction true when a known place is corrected
 */
public record VerifierPage(
        EnTete enTete,
        Progression progression,
        ResumeErreurs erreurs,
        List<String> avis,
        List<Section> sections,
        String action,
        List<Ressemblant> ressemblants,
        ChampTexte courriel,
        boolean correction,
        boolean piegeRempli) {
    /** @param erreurs what is wrong in that step */
    public record Section(String titre, String adresse, List<Recapitulatif.Ligne> lignes, List<String> erreurs) {}

    public record Ressemblant(String id, String nom, String adresse) {}

    public String envoyer() {
        return correction ? "Envoyer cette correction" : "Envoyer cette déclaration";
    }
}
