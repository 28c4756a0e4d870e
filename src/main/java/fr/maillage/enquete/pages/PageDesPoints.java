package fr.maillage.enquete.pages;

import fr.maillage.enquete.registre.PointsEnBase;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;

/**
 * The collection points of a survey.
 *
 * @param chemin of the survey
 */
public record PageDesPoints(EnTete enTete, String chemin, ResumeErreurs resume, ChampTexte champ, List<Ligne> points) {
    /** @param lien what people open, whole */
    public record Ligne(PointsEnBase.Point point, String lien) {}
}
