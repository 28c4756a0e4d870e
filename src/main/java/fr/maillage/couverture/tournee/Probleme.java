package fr.maillage.couverture.tournee;

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

    /** Minutes between candidates; the last row and column are the base. Symmetric. */
    int[][] minutes() {
        int n = candidats.size();
        int[][] minutes = new int[n + 1][n + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j < i; j++) {
                var de = i == n ? bus.base() : candidats.get(i).position();
                minutes[i][j] = terrain.parcours().minutes(de, candidats.get(j).position());
                minutes[j][i] = minutes[i][j];
            }
        }
        return minutes;
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
