package fr.maillage.lieu.campagne.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;

/** The form of a new campaign. */
public record NouvellePage(EnTete enTete, String genre, ResumeErreurs erreurs, List<Saisie> saisies) {}
