package fr.maillage.lieu.recensement.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is given.
 *
 * @param erreur what is wrong with the one just given
 * @param perimetre name of the territory whose communes are taken; empty for all
 */
public record DepotPage(
        EnTete enTete, ResumeErreurs erreurs, @Nullable String erreur, String perimetre) {}
