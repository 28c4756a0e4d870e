package fr.maillage.lieu.rapprochement;

import java.util.List;

/**
 * What the comparison of two records says.
 *
 * @param score sum of the weights, in log-odds
 * @param veto true when one piece of evidence forbids to join, whatever the others say
 * @param preuves in the order: name, nature, address, position, contacts, identifiers, commune
 */
public record Comparaison(double score, Decision decision, boolean veto, List<Preuve> preuves) {
    public Comparaison {
        preuves = List.copyOf(preuves);
    }
}
