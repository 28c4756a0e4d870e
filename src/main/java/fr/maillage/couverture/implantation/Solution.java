package fr.maillage.couverture.implantation;

/** The best choice known, shared by the search and the proof: sites numbered as in the first problem. */
final class Solution {
    double valeur = Double.POSITIVE_INFINITY;
    /** What values are compared with when they are near 0: the value without any site. */
    double echelle;
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
