package fr.maillage.lieu.moderation.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.List;

/**
 * The form of the stops of a place.
 *
 * @param conflit stops that somebody else has recorded meanwhile; empty for none
 * @param arrets those known, then empty ones to add
 */
public record TourneePage(
        EnTete enTete, String id, int version, ResumeErreurs erreurs, List<String> conflit, List<Arret> arrets) {
    /** @param nouveau true for an empty one, at the end */
    public record Arret(int rang, boolean nouveau, List<ChampTexte> champs, boolean retire) {}
}
