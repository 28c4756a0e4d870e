package fr.maillage.feuillederoute.suivi.pages;

import fr.maillage.feuillederoute.suivi.Courbe;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Pagination;
import java.util.List;

/** The indicators of all actions, each with its values. */
public record PageDesIndicateurs(EnTete enTete, String chemin, List<Courbe> courbes, Pagination pagination) {}
