package fr.maillage.fragilite;

/**
 * A commune that stands out on an axis.
 *
 * @param axe the axis
 * @param position of the commune
 * @param score the commune's axis score
 * @param departement the axis score of its département
 */
public record Frein(Axe axe, int position, double score, double departement) {}
