package fr.maillage.couverture.implantation;

/** The best choice known, shared by the search and the proof: sites numbered as in the first problem. */
final class Solution {
    double valeur = Double.POSITIVE_INFINITY;
    int[] sites = new int[0];

    boolean proposer(double autre, int[] choisis) {
        if (autre >= valeur) {
            return false;
        }
        valeur = autre;
        sites = choisis;
        return true;
    }
}
