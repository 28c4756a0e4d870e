package fr.maillage.demarche.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/**
 * A page that is one form, for every part of a démarche.
 *
 * @param chapeau what the form is about, in a sentence; may be empty
 * @param action where it is sent
 * @param version of the thing that was read, 0 for a new one
 * @param avis what happened to what was sent; empty when nothing did
 * @param retour where one goes without sending anything
 */
public record PageDeSaisie(
        EnTete enTete,
        String chapeau,
        String action,
        int version,
        String avis,
        ResumeErreurs resume,
        List<Saisie> saisies,
        String bouton,
        String retour) {
    /** What is said of a writing that came after somebody else's. */
    public static final String CHANGE_ENTRE_TEMPS =
            "Quelqu’un d’autre a changé cette page depuis que vous l’avez ouverte. Rien n’est enregistré\u00a0: vos textes sont"
                    + " ci-dessous. Enregistrez de nouveau pour remplacer les siens.";

    public static PageDeSaisie de(
            EnTete enTete, String action, int version, List<Saisie> saisies, String bouton, String retour) {
        return new PageDeSaisie(enTete, "", action, version, "", ResumeErreurs.de(saisies), saisies, bouton, retour);
    }

    public PageDeSaisie avecChapeau(String phrase) {
        return new PageDeSaisie(enTete, phrase, action, version, avis, resume, saisies, bouton, retour);
    }

    public PageDeSaisie avecAvis(String phrase) {
        return new PageDeSaisie(enTete, chapeau, action, version, phrase, resume, saisies, bouton, retour);
    }
}
