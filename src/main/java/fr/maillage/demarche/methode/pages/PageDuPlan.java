package fr.maillage.demarche.methode.pages;

import fr.maillage.demarche.methode.plan.Plan;
import fr.maillage.presentation.EnTete;

/**
 * The plan to be changed.
 *
 * @param aAnnuler the change that undoing takes back; empty when there is none
 * @param annonce what was just done; empty when nothing was
 */
public record PageDuPlan(EnTete enTete, String chemin, int version, Plan plan, String aAnnuler, String annonce) {
    /** Two places or more: only then can a piece be moved. */
    public boolean deplacable(int voisins) {
        return voisins > 1;
    }
}
