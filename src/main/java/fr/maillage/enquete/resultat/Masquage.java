package fr.maillage.enquete.resultat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which groups may be shown. A group of fewer than {@link #SEUIL} people is masked; then others are, until no masked group can be found again
 * by subtraction (docs/decisions/0020-nobody-in-the-results-of-a-survey.md):
 *
 * <ol>
 *   <li>in a family whose parent is shown, at least two groups are masked, of {@code SEUIL} people or more together;
 *   <li>what is inside a masked group is masked;
 *   <li>no combination of the sums shown, across all families, gives a masked small group, nor any other sum over fewer than {@code SEUIL}
 *       people that is not shown.
 * </ol>
 */
final class Masquage {
    static final int SEUIL = 5;

    private final Partage partage;
    private final int[] tailles;
    private final BitSet masques;
    private final int[] parPlace;

    private Masquage(Partage partage, int[] tailles, BitSet deja, int... parPlace) {
        this.partage = partage;
        this.tailles = tailles;
        this.masques = (BitSet) deja.clone();
        this.parPlace = parPlace;
    }

    /**
     * @param tailles people in each group
     * @param deja groups that are masked elsewhere, and may not be shown here
     * @param parPlace people in each place: that nobody stands in one is taken to be known
     * @return the groups to mask
     */
    static BitSet masquer(Partage partage, int[] tailles, BitSet deja, int... parPlace) {
        var masquage = new Masquage(partage, tailles, deja, parPlace);
        masquage.petits();
        masquage.complementaires();
        return masquage.masques;
    }

    private void petits() {
        IntStream.range(0, partage.groupes()).filter(this::petit).forEach(masques::set);
        if (masques.get(0)) {
            masques.set(0, partage.groupes());
        }
    }

    private boolean petit(int groupe) {
        return tailles[groupe] > 0 && tailles[groupe] < SEUIL;
    }

    private void complementaires() {
        boolean change = true;
        while (change) {
            int avant = masques.cardinality();
            IntStream.range(0, partage.nombreDeFamilles()).forEach(this::completer);
            if (masques.cardinality() == avant) {
                trahison().ifPresent(masques::set);
            }
            change = masques.cardinality() > avant;
        }
    }

    private void completer(int famille) {
        int[] membres = partage.famille(famille).filter(g -> tailles[g] > 0).toArray();
        if (membres.length == 0) {
            return;
        }
        int parent = partage.parents()[membres[0]];
        if (masques.get(parent)) {
            IntStream.of(membres).forEach(masques::set);
            return;
        }
        while (insuffisant(membres)) {
            var suivant = IntStream.of(membres)
                    .filter(g -> !masques.get(g))
                    .boxed()
                    .min(Comparator.comparingInt(g -> tailles[g]));
            if (suivant.isEmpty()) {
                masques.set(parent);
                return;
            }
            masques.set(suivant.get());
        }
    }

    private boolean insuffisant(int... membres) {
        int[] caches = IntStream.of(membres).filter(masques::get).toArray();
        return caches.length == 1
                || caches.length > 1
                        && IntStream.of(caches).map(g -> tailles[g]).sum() < SEUIL;
    }

    private BitSet places(int groupe) {
        var places = (BitSet) partage.places().get(groupe).clone();
        places.stream().filter(p -> parPlace[p] == 0).forEach(places::clear);
        return places;
    }

    /** A group shown that helps find a few people: the smallest. */
    private OptionalInt trahison() {
        int[] montres = IntStream.range(0, partage.groupes())
                .filter(g -> !masques.get(g) && !places(g).isEmpty())
                .toArray();
        var deduction =
                new Deduction(IntStream.of(montres).mapToObj(this::places).toList(), parPlace.length);
        return Stream.concat(petitsMasques(), deduction.petites(parPlace, SEUIL))
                .map(deduction::combinaison)
                .flatMap(Optional::stream)
                .flatMap(sommes -> sommes.stream()
                        .map(s -> montres[s])
                        .filter(g -> g != 0)
                        .boxed()
                        .min(Comparator.comparingInt(g -> tailles[g]))
                        .stream())
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private Stream<BitSet> petitsMasques() {
        return masques.stream().filter(this::petit).mapToObj(this::places).filter(p -> !p.isEmpty());
    }
}
