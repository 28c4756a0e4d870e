package fr.maillage.feuillederoute.registre;

import fr.maillage.feuillederoute.modele.Element;
import java.time.Instant;

/**
 * An element as it is, or as it was.
 *
 * @param version grows with each change: a writing names the one that was read
 * @param geste the gesture that made it so
 * @param libelle what this gesture was
 * @param par account that did it
 * @param retire true when that gesture took it out
 */
public record Enregistre(
        Element element, int version, long geste, String libelle, String par, Instant le, boolean retire) {}
