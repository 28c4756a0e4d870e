package fr.maillage.couverture.tournee;

import fr.maillage.territoire.Coordonnees;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a search works on: a bus, whom it is for, where it may stop.
 *
 * @param candidats stops that may be chosen, distinct; those that no day can hold alone are never chosen
 * @param gardes stops among the candidates that must stay, each on its weekday
 */
public record Probleme(Bus bus, Terrain terrain, List<Arret> candidats, List<Garde> gardes) {
    /** More candidates than communes in any département would only be a mistake, and a matrix of 1,500² still fits in a cache. */
    public static final int CANDIDATS_MAX = 1_500;

    /**
     * A stop that stays.
     *
     * @param arret identifier among the candidates
     * @param semaine of the cycle in which it is served now, from 1
     */
    public record Garde(String arret, DayOfWeek jour, int semaine) {}

    public Probleme {
        candidats = List.copyOf(candidats);
        gardes = List.copyOf(gardes);
        if (candidats.size() > CANDIDATS_MAX) {
            throw new IllegalArgumentException(candidats.size() + " candidates");
        }
        long distincts = candidats.stream().map(Arret::id).distinct().count();
        if (distincts != candidats.size()) {
            throw new IllegalArgumentException("two candidates share an identifier");
        }
    }

    /** Minutes from each candidate to each other; the last row and column are the base. The way back may last another time. */
    int[][] minutes() {
        int n = candidats.size();
        int[][] minutes = new int[n + 1][n + 1];
        for (int vers = 0; vers <= n; vers++) {
            for (int de = 0; de <= n; de++) {
                minutes[de][vers] = de == vers ? 0 : terrain.parcours().minutes(position(de), position(vers));
            }
        }
        return minutes;
    }

    private Coordonnees position(int rang) {
        return rang == candidats.size() ? bus.base() : candidats.get(rang).position();
    }

    /** For each candidate, the ranks of the needs that it serves. */
    int[][] portees() {
        return candidats.stream().map(a -> terrain.atteints(a.position())).toArray(int[][]::new);
    }

    double[] poids() {
        return terrain.besoins().stream().mapToDouble(Terrain.Besoin::personnes).toArray();
    }

    Map<String, Integer> rangs() {
        var rangs = new HashMap<String, Integer>();
        IntStream.range(0, candidats.size())
                .forEach(i -> rangs.put(candidats.get(i).id(), i));
        return rangs;
    }
}
