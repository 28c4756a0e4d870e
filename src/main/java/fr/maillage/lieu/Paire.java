package fr.maillage.lieu;

import java.util.List;

/**
 * Two places that may be one.
 *
 * @param lieuA the smaller identifier of the two
 * @param score log-odds: the higher, the surer
 * @param preuves French sentences
 */
public record Paire(String lieuA, String lieuB, double score, List<String> preuves) {
    public Paire {
        preuves = List.copyOf(preuves);
        if (lieuA.compareTo(lieuB) >= 0) {
            throw new IllegalArgumentException("a pair is in the order of its identifiers: " + lieuA + " " + lieuB);
        }
    }

    /** In any order. */
    public static Paire de(String un, String autre, double score, List<String> preuves) {
        return un.compareTo(autre) < 0 ? new Paire(un, autre, score, preuves) : new Paire(autre, un, score, preuves);
    }
}
