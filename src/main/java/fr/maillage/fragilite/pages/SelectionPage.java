package fr.maillage.fragilite.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ChampTexte;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.ZoneDeTexte;
import java.util.List;

/**
 * The form that composes a selection of communes.
 *
 * @param depuis territory whose communes are proposed, as in the address; empty when none is
 * @param groupes communes to tick, by EPCI
 * @param ouvert true when the groups are few enough to be shown open
 */
public record SelectionPage(
        EnTete enTete,
        ResumeErreurs erreurs,
        ChampTexte nom,
        ZoneDeTexte communes,
        String depuis,
        List<Groupe> groupes,
        boolean ouvert) {
    public record Groupe(String nom, List<Case> cases) {}

    public record Case(String code, String nom, boolean cochee) {}
}
