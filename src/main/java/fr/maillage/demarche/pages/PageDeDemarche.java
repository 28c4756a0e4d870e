package fr.maillage.demarche.pages;

import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.SectionDeDemarche;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Lien;
import java.util.List;

/** The home page of a démarche: where one finds all that hangs on it. */
public record PageDeDemarche(EnTete enTete, Demarche demarche, Lien territoire, List<SectionDeDemarche> sections) {}
