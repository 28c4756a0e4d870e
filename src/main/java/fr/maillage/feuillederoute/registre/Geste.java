package fr.maillage.feuillederoute.registre;

import java.time.Instant;

/**
 * One change of a roadmap.
 *
 * @param elements how many elements it changed
 * @param annule true once it was undone
 */
public record Geste(long id, String libelle, String par, Instant le, int elements, boolean annule) {}
