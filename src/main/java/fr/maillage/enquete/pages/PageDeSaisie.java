package fr.maillage.enquete.pages;

import fr.maillage.enquete.registre.PointsEnBase.Point;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;

/**
 * Sheets of paper, typed one after the other.
 *
 * @param avis what became of the last sheet; empty at the beginning
 * @param derniere identifier of the last sheet, which can be taken back; empty for none
 * @param aujourdhui sheets that this account typed today
 * @param point identifier of the collection point of the sheet; empty for none
 * @param feuille number of the sheet
 */
public record PageDeSaisie(
        EnTete enTete,
        String chemin,
        String avis,
        String derniere,
        int aujourdhui,
        int enTout,
        List<Point> points,
        String point,
        String feuille,
        String cle,
        int version,
        ResumeErreurs resume,
        List<Champ> champs) {}
