package fr.maillage.fragilite;

/**
 * From which difference of sub-scores the observations speak of a difference, and of a clear one.
 *
 * @param sensible below it two sub-scores are « proches »
 * @param net from it on the difference is « net »; greater than {@code sensible}
 */
public record SeuilsDEcart(double sensible, double net) {}
