package fr.maillage.territoire.topologie;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Who stands on each side of every arc: the shape that follows it forwards, and the one that follows it backwards. Both turn
 * the same way round, so a common arc is followed once each way.
 */
public final class Cotes {
    /** Nobody: the sea, a foreign country, or a commune without contour. */
    public static final int PERSONNE = -1;

    private final int[] endroit;
    private final int[] envers;

    /** Refused when two shapes follow an arc the same way: they would overlap. */
    public Cotes(Topologie topologie) {
        endroit = new int[topologie.arcs().length];
        envers = new int[topologie.arcs().length];
        Arrays.fill(endroit, PERSONNE);
        Arrays.fill(envers, PERSONNE);
        for (int rang = 0; rang < topologie.formes().length; rang++) {
            for (int[][] polygone : topologie.formes()[rang]) {
                for (int[] anneau : polygone) {
                    for (int arc : anneau) {
                        noter(arc, rang);
                    }
                }
            }
        }
    }

    private void noter(int arc, int rang) {
        int[] cote = arc < 0 ? envers : endroit;
        int indice = arc < 0 ? ~arc : arc;
        if (cote[indice] != PERSONNE) {
            throw new IllegalArgumentException("arc " + indice + " followed twice the same way");
        }
        cote[indice] = rang;
    }

    public int nombreDArcs() {
        return endroit.length;
    }

    /** The shape that follows the arc forwards, or {@link #PERSONNE}. */
    public int endroit(int arc) {
        return endroit[arc];
    }

    /** The shape that follows the arc backwards, or {@link #PERSONNE}. */
    public int envers(int arc) {
        return envers[arc];
    }

    /** Arcs with exactly one side in a set of shapes, directed as that side follows them. */
    public int[] bord(IntPredicate dedans) {
        return IntStream.range(0, endroit.length)
                .filter(arc -> dans(endroit[arc], dedans) != dans(envers[arc], dedans))
                .map(arc -> dans(endroit[arc], dedans) ? arc : ~arc)
                .toArray();
    }

    private static boolean dans(int rang, IntPredicate dedans) {
        return rang != PERSONNE && dedans.test(rang);
    }
}
