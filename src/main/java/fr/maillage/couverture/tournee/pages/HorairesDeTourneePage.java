package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.RetourAuLieu;
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
        List<RetourAuLieu.Changement> changements,
        int aPlacer,
        List<String> remarques,
        String retour) {}
