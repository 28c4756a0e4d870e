package fr.maillage.atelier.programme;

import fr.maillage.atelier.Atelier;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.List;

/**
 * The programme, and the field where it is written.
 *
 * @param avis what happened to what was sent; empty when nothing did
 */
public record ProgrammePage(
        EnTete enTete,
        Atelier atelier,
        String avis,
        List<Ligne> lignes,
        List<String> avertissements,
        ResumeErreurs resume,
        ZoneDeTexte texte) {
    /** @param duree « 50 min »; empty when it is not known */
    public record Ligne(String heures, String titre, String duree) {}
}
