package fr.maillage.feuillederoute.pages;

import fr.maillage.feuillederoute.saisie.FormulaireDeSection;
import fr.maillage.presentation.EnTete;

/**
 * A section of a fiche, to be changed.
 *
 * @param version of the fiche that was read: what others write meanwhile is merged, never written over
 * @param suite identifier of the control where one goes on typing; empty for none
 * @param retour the fiche
 */
public record PageDeModification(
        EnTete enTete, String action, int version, String suite, FormulaireDeSection formulaire, String retour) {}
