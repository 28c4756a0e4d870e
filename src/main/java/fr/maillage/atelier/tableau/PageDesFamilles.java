package fr.maillage.atelier.tableau;

import fr.maillage.atelier.Atelier;
import fr.maillage.atelier.contribution.Famille;
import fr.maillage.presentation.EnTete;
import java.util.List;

/** The families of a workshop, to be worded and ordered otherwise. */
public record PageDesFamilles(
        EnTete enTete, Atelier atelier, String avis, boolean alerte, List<Famille> familles, List<Famille> retirees) {}
