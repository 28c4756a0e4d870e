package fr.maillage.lieu.rapprochement;

/**
 * One likeness or difference between two records.
 *
 * @param poids log-odds: positive for one place, negative for two
 * @param vu what was seen, in French; may be empty
 */
public record Preuve(Motif motif, double poids, String vu) {
    /** The evidence in a few French words, for a person who decides. */
    public String phrase() {
        return motif.phrase(vu);
    }
}
