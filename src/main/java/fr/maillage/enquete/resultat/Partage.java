package fr.maillage.enquete.resultat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups of people who answered, as the masking sees them. Group 0 is everybody; the others belong to one family: those that share out one
 * parent in one way.
 *
 * @param familles family of each group; −1 for group 0
 * @param parents group that each one is a part of; −1 for group 0
 * @param places for each group, the places that it is made of, where the public knows which: communes. A group whose people come from
 *     anywhere (a collection point) has none
 */
record Partage(int[] familles, int[] parents, List<BitSet> places, int nombreDePlaces) {
    int groupes() {
        return familles.length;
    }

    int nombreDeFamilles() {
        return IntStream.of(familles).max().orElse(-1) + 1;
    }

    IntStream famille(int famille) {
        return IntStream.range(1, groupes()).filter(g -> familles[g] == famille);
    }
}
