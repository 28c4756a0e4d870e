package fr.maillage.demarche.methode.registre;

import fr.maillage.demarche.methode.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a démarche as it is in force.
 *
 * @param version a writing names the one that was read
 * @param precedente the version that undoing goes back to; null when there is nothing to undo
 * @param motif the last change, as shown: « Étape « Visite » retirée »
 */
public record PlanDeDemarche(
        String demarche, int version, @Nullable Integer precedente, String motif, Plan plan) {}
