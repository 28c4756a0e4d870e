package fr.maillage.enquete.resultat;

import fr.maillage.enquete.Decoupage;

/**
 * A group of people who answered.
 *
 * @param id code of the EPCI or the commune, rank of the class, identifier of the point; empty for those who told none
 * @param libelle as read
 * @param parent the group that it is a part of, by index; 0 is everybody
 * @param ordre where it comes in its table
 */
record Groupe(Decoupage decoupage, String id, String libelle, int parent, String ordre) {}
