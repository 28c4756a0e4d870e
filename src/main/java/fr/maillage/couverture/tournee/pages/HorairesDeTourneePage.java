package fr.maillage.couverture.tournee.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/**
 * What writing a round back into its place changes, before it is done.
 *
 * @param versionDuLieu hidden field
 * @param aPlacer how many stops will have to be placed
 */
public record HorairesDeTourneePage(
        EnTete enTete,
        String action,
        int version,
        int versionDuLieu,
        Lien lieu,
        List<Changement> changements,
        int aPlacer,
        List<String> remarques,
        String retour) {
    /** Hours in French. @param avant empty for a stop added @param apres empty for one dropped */
    public record Changement(String libelle, String genre, List<String> avant, List<String> apres) {}
}
