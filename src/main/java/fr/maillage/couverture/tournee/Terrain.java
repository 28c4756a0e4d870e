package fr.maillage.couverture.tournee;

import fr.maillage.territoire.Coordonnees;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whom the bus is for, and how far they go to meet it.
 *
 * @param besoins people that no fixed place serves yet, by commune
 * @param portee minutes: a stop serves the communes within this reach
 */
public record Terrain(Parcours parcours, List<Besoin> besoins, int portee) {
    /**
     * @param commune INSEE code
     * @param personnes fragile people out of reach of every fixed place, 0 or more; need not be whole
     */
    public record Besoin(String commune, String nom, Coordonnees position, double personnes) {
        public Besoin {
            if (!(personnes >= 0 && personnes < 1e9)) {
                throw new IllegalArgumentException("people: " + personnes);
            }
        }
    }

    public Terrain {
        besoins = List.copyOf(besoins);
        if (portee < 1) {
            throw new IllegalArgumentException("a reach of " + portee + " minutes");
        }
    }

    /** Ranks of the communes served from there, ascending. */
    int[] atteints(Coordonnees position) {
        return IntStream.range(0, besoins.size())
                .filter(i -> parcours.aPortee(besoins.get(i).position(), position, portee))
                .toArray();
    }

    /** Communes served by any of these stops, each once. */
    BitSet atteints(List<Arret> arrets) {
        var tous = new BitSet(besoins.size());
        arrets.forEach(a -> IntStream.of(atteints(a.position())).forEach(tous::set));
        return tous;
    }

    double personnes(BitSet communes) {
        return communes.stream().mapToDouble(i -> besoins.get(i).personnes()).sum();
    }

    /** People that a stop there would serve. */
    public double personnesAutour(Arret arret) {
        return personnes(atteints(List.of(arret)));
    }

    /** The people that a stop would add to those that others serve, whatever stop is asked for. */
    public ToDoubleFunction<Arret> apports(List<Arret> autres) {
        var servies = atteints(autres);
        return arret -> {
            var nouvelles = atteints(List.of(arret));
            nouvelles.andNot(servies);
            return personnes(nouvelles);
        };
    }

    /** Everybody that a bus with no limit would serve. */
    public double personnes() {
        return besoins.stream().mapToDouble(Besoin::personnes).sum();
    }
}
