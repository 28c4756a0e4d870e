package fr.maillage.feuillederoute.suivi.pages;

import fr.maillage.feuillederoute.modele.Chantier;
import fr.maillage.feuillederoute.suivi.Gantt;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Pagination;
import java.util.List;

/**
 * The actions on a scale of time.
 *
 * @param chantier identifier of the one chosen; empty for all
 * @param sansDate how many actions of the choice have no date
 */
public record PageDuCalendrier(
        EnTete enTete,
        String chemin,
        List<Chantier> chantiers,
        String chantier,
        Gantt gantt,
        int sansDate,
        Pagination pagination) {}
