package fr.maillage.enquete.pages;

import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.registre.PointsEnBase;
import fr.maillage.presentation.EnTete;
import java.util.List;

/**
 * A survey, for those who run it: where it stands, what to do next.
 *
 * @param adresse what the public opens, whole
 * @param suite what to do now, in one sentence
 * @param ouvrable it may be opened
 * @param clorable it may be closed
 * @param sansPoint answers that name no collection point
 */
public record PageDEnquete(
        EnTete enTete,
        Enquete enquete,
        boolean demonstration,
        String etat,
        String dates,
        String garde,
        String adresse,
        String suite,
        boolean ouvrable,
        boolean clorable,
        int questions,
        int version,
        int reponses,
        int sansPoint,
        List<PointsEnBase.Point> points) {}
