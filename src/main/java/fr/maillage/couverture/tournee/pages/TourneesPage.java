package fr.maillage.couverture.tournee.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios of an account.
 *
 * @param vientDeSortir scenario that was just taken off the list; null for none
 * @param vientDeRevenir name of the one that was just put back; empty for none
 * @param retires others that may be put back, the last one first
 */
public record TourneesPage(
        EnTete enTete,
        List<Ligne> lignes,
        List<Option> scenarios,
        @Nullable Retire vientDeSortir,
        String vientDeRevenir,
        List<Retire> retires) {
    public record Ligne(
            String chemin,
            String nom,
            boolean exemple,
            String territoire,
            String cycle,
            String arrets,
            String modifie) {}

    /** A scenario off the list. */
    public record Retire(String chemin, String nom, int version) {}
}
