package fr.maillage.enquete.resultat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be computed from published sums by adding and subtracting them: a sum over some places is given away when it is a combination of
 * the published ones. Gaussian elimination modulo a prime: a combination is never missed, and found by accident once in 2³¹.
 */
final class Deduction {
    /** Beyond, a reader would have to combine more tables than there are. */
    private static final int UNIONS_MAX = 5_000;

    private static final long PREMIER = Integer.MAX_VALUE;

    private final int lignes;
    private final List<BitSet> classes = new ArrayList<>();
    private final BitSet nullePart = new BitSet();
    private final long[][] echelon;
    private final int[] pivots;
    private int rang;

    /**
     * @param publiees for each published sum, the places it is over
     * @param places number of places
     */
    Deduction(List<BitSet> publiees, int places) {
        this.lignes = publiees.size();
        // Places that are in the same published sums cannot be told apart: one column for all of them.
        var signatures = new HashMap<BitSet, BitSet>();
        for (int p = 0; p < places; p++) {
            int place = p;
            var signature = new BitSet();
            IntStream.range(0, lignes).filter(l -> publiees.get(l).get(place)).forEach(signature::set);
            if (signature.isEmpty()) {
                nullePart.set(p);
            } else {
                signatures
                        .computeIfAbsent(signature, s -> {
                            var classe = new BitSet();
                            classes.add(classe);
                            return classe;
                        })
                        .set(p);
            }
        }
        echelon = new long[lignes][];
        pivots = new int[lignes];
        for (int l = 0; l < lignes; l++) {
            var ligne = ligne(publiees.get(l));
            ligne[classes.size() + l] = 1;
            reduire(ligne);
            int pivot = premier(ligne);
            if (pivot >= 0) {
                diviser(ligne, pivot);
                pivots[rang] = pivot;
                echelon[rang++] = ligne;
            }
        }
    }

    private long[] ligne(BitSet somme) {
        var ligne = new long[classes.size() + lignes];
        for (int c = 0; c < classes.size(); c++) {
            ligne[c] = somme.get(classes.get(c).nextSetBit(0)) ? 1 : 0;
        }
        return ligne;
    }

    private void reduire(long[] ligne) {
        for (int r = 0; r < rang; r++) {
            long facteur = ligne[pivots[r]];
            if (facteur != 0) {
                for (int c = 0; c < ligne.length; c++) {
                    ligne[c] = Math.floorMod(ligne[c] - facteur * echelon[r][c], PREMIER);
                }
            }
        }
    }

    private int premier(long[] ligne) {
        return IntStream.range(0, classes.size())
                .filter(c -> ligne[c] != 0)
                .findFirst()
                .orElse(-1);
    }

    private static void diviser(long[] ligne, int pivot) {
        long inverse = puissance(ligne[pivot], PREMIER - 2);
        for (int c = 0; c < ligne.length; c++) {
            ligne[c] = ligne[c] * inverse % PREMIER;
        }
    }

    private static long puissance(long base, long exposant) {
        long resultat = 1;
        long carre = base;
        for (long e = exposant; e > 0; e >>= 1) {
            if ((e & 1) == 1) {
                resultat = resultat * carre % PREMIER;
            }
            carre = carre * carre % PREMIER;
        }
        return resultat;
    }

    /** The published sums that give this one away, by rank; empty when none do. */
    Optional<BitSet> combinaison(BitSet somme) {
        if (somme.isEmpty() || somme.intersects(nullePart)) {
            return Optional.empty();
        }
        for (var classe : classes) {
            var commune = (BitSet) classe.clone();
            commune.and(somme);
            if (!commune.isEmpty() && !commune.equals(classe)) {
                return Optional.empty();
            }
        }
        var ligne = ligne(somme);
        reduire(ligne);
        if (premier(ligne) >= 0) {
            return Optional.empty();
        }
        var sommes = new BitSet();
        IntStream.range(0, lignes).filter(l -> ligne[classes.size() + l] != 0).forEach(sommes::set);
        return Optional.of(sommes);
    }

    /**
     * Unions, over fewer than {@code seuil} people, of places that the published sums do not tell apart. Whatever can be deduced is over such
     * places whole.
     *
     * @param habitants people in each place
     */
    Stream<BitSet> petites(int[] habitants, int seuil) {
        var unions = new ArrayList<BitSet>();
        unir(new BitSet(), 0, seuil, 0, habitants, unions);
        return unions.stream();
    }

    private void unir(BitSet union, int taille, int seuil, int depuis, int[] habitants, List<BitSet> unions) {
        for (int c = depuis; c < classes.size() && unions.size() < UNIONS_MAX; c++) {
            int avec = taille + classes.get(c).stream().map(p -> habitants[p]).sum();
            if (avec > taille && avec < seuil) {
                var plus = (BitSet) union.clone();
                plus.or(classes.get(c));
                unions.add(plus);
                unir(plus, avec, seuil, c + 1, habitants, unions);
            }
        }
    }
}
