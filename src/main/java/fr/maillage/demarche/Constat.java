package fr.maillage.demarche;

/**
 * What a check found.
 *
 * @param rempli true when nothing is missing
 * @param enClair where things stand, in French: « 2 membres sur 3 attendus »
 */
public record Constat(boolean rempli, String enClair) {}
