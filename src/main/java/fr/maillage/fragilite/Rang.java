package fr.maillage.fragilite;

/**
 * A place in a list, from the most fragile (1) to the least; equal totals share the better place.
 *
 * @param rang from 1
 * @param sur how many are ranked, those without score left out
 */
public record Rang(int rang, int sur) {}
