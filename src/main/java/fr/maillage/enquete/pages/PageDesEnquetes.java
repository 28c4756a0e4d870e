package fr.maillage.enquete.pages;

import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * The surveys of a démarche.
 *
 * @param racine path of this page
 * @param avis why an import was refused; empty otherwise
 */
public record PageDesEnquetes(
        EnTete enTete,
        String racine,
        String avis,
        boolean demonstration,
        List<Ligne> enquetes,
        List<Lien> retirees,
        List<Questionnaire> modeles) {
    /** @param reponses « 12 réponses » */
    public record Ligne(Lien nom, String destinataires, String etat, String dates, String reponses) {}
}
