package fr.maillage.couverture.tournee.pages;

import fr.maillage.couverture.tournee.Bilan;
import fr.maillage.couverture.tournee.Bus;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.territoire.Coordonnees;

/**
 * What every page of a scenario needs.
 *
 * @param fond the ground, with the places published now
 * @param bilan of the scenario's round on that ground
 */
record Dossier(Scenario scenario, Bus bus, Coordonnees base, Terrains.Fond fond, Bilan bilan) {}
