package fr.maillage.feuillederoute.suivi.pages;

import fr.maillage.presentation.EnTete;

/**
 * Whether the account is reminded by e-mail.
 *
 * @param tousLes days between two letters; 0 for none
 * @param enregistre true just after it was changed
 */
public record PageDesRappels(EnTete enTete, String chemin, String courriel, int tousLes, boolean enregistre) {
    public String suivi() {
        return chemin + "/suivi";
    }
}
