package fr.maillage.territoire.topologie;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts directed arcs end to end: rings from a border, polygons from rings, lines from inner limits. */
public final class Assemblage {
    private final Topologie topologie;

    public Assemblage(Topologie topologie) {
        this.topologie = topologie;
    }

    /** Polygons (outer ring counter-clockwise, holes clockwise) bounded by directed arcs that leave their inside on one hand. */
    public List<List<double[]>> polygones(int[] arcsDiriges) {
        var exterieurs = new ArrayList<double[]>();
        var trous = new ArrayList<double[]>();
        for (int[] chaine : anneaux(arcsDiriges)) {
            double[] anneau = topologie.anneau(chaine);
            double aire = Anneaux.aireSignee(anneau);
            // Shapes turn clockwise: what turns the other way is a hole; what has no area is not drawn.
            if (aire < 0) {
                exterieurs.add(Anneaux.retourner(anneau));
            } else if (aire > 0) {
                trous.add(Anneaux.retourner(anneau));
            }
        }
        return emboiter(exterieurs, trous);
    }

    private static List<List<double[]>> emboiter(List<double[]> exterieurs, List<double[]> trous) {
        exterieurs.sort(Comparator.comparingDouble(Anneaux::aireSignee));
        List<List<double[]>> polygones = new ArrayList<>();
        exterieurs.forEach(e -> polygones.add(new ArrayList<>(List.of(e))));
        for (double[] trou : trous) {
            var point = PointInterieur.de(List.of(List.of(trou)));
            // Smallest first: the first that holds the hole is the one around it.
            polygones.stream()
                    .filter(p -> Anneaux.contient(p.getFirst(), point.longitude(), point.latitude()))
                    .findFirst()
                    .ifPresent(p -> p.add(trou));
        }
        return polygones.reversed().stream().map(List::copyOf).toList();
    }

    /** Closed chains; a chain never goes twice through a meeting point, it is cut in two there. */
    List<int[]> anneaux(int[] arcsDiriges) {
        Map<Long, Deque<Integer>> departs = new HashMap<>();
        for (int arc : arcsDiriges) {
            departs.computeIfAbsent(depart(arc), n -> new ArrayDeque<>()).add(arc);
        }
        var anneaux = new ArrayList<int[]>();
        for (int premier : arcsDiriges) {
            Deque<Integer> restants = departs.getOrDefault(depart(premier), new ArrayDeque<>());
            if (restants.contains(premier)) {
                suivre(depart(premier), departs, anneaux);
            }
        }
        return anneaux;
    }

    private void suivre(long origine, Map<Long, Deque<Integer>> departs, List<int[]> anneaux) {
        var chemin = new ArrayList<Integer>();
        Map<Long, Integer> rangDuNoeud = new HashMap<>();
        long noeud = origine;
        rangDuNoeud.put(noeud, 0);
        for (Integer arc = prendre(departs, noeud); arc != null; arc = prendre(departs, noeud)) {
            chemin.add(arc);
            noeud = arrivee(arc);
            Integer debut = rangDuNoeud.get(noeud);
            if (debut == null) {
                rangDuNoeud.put(noeud, chemin.size());
                continue;
            }
            List<Integer> boucle = chemin.subList(debut, chemin.size());
            anneaux.add(boucle.stream().mapToInt(Integer::intValue).toArray());
            boucle.forEach(a -> rangDuNoeud.remove(arrivee(a)));
            boucle.clear();
            rangDuNoeud.put(noeud, debut);
        }
        if (!chemin.isEmpty()) {
            throw new IllegalArgumentException("the arcs do not close");
        }
    }

    private static @org.jspecify.annotations.Nullable Integer prendre(Map<Long, Deque<Integer>> departs, long noeud) {
        Deque<Integer> restants = departs.get(noeud);
        return restants == null ? null : restants.poll();
    }

    /** Lines as long as possible from undirected arcs: they stop where three limits meet. Each arc once. */
    public List<double[]> lignes(int[] arcs) {
        Map<Long, List<Integer>> bouts = new HashMap<>();
        for (int arc : arcs) {
            bouts.computeIfAbsent(depart(arc), n -> new ArrayList<>()).add(arc);
            bouts.computeIfAbsent(arrivee(arc), n -> new ArrayList<>()).add(~arc);
        }
        boolean[] pris = new boolean[topologie.arcs().length];
        var lignes = new ArrayList<double[]>();
        // First from the meeting points, then the closed lines that are left.
        for (int passe = 0; passe < 2; passe++) {
            for (int arc : arcs) {
                for (int sens : new int[] {arc, ~arc}) {
                    boolean carrefour =
                            bouts.getOrDefault(depart(sens), List.of()).size() != 2;
                    if (!pris[indice(arc)] && (carrefour || passe == 1)) {
                        lignes.add(topologie.anneau(prolonger(sens, bouts, pris)));
                    }
                }
            }
        }
        return lignes;
    }

    private int[] prolonger(int premier, Map<Long, List<Integer>> bouts, boolean[] pris) {
        var chaine = IntStream.builder();
        int arc = premier;
        while (true) {
            pris[indice(arc)] = true;
            chaine.add(arc);
            List<Integer> suites = bouts.getOrDefault(arrivee(arc), List.of());
            int[] libres = suites.stream()
                    .mapToInt(Integer::intValue)
                    .filter(a -> !pris[indice(a)])
                    .toArray();
            if (suites.size() != 2 || libres.length == 0) {
                return chaine.build().toArray();
            }
            arc = libres[0];
        }
    }

    private static int indice(int arc) {
        return arc < 0 ? ~arc : arc;
    }

    private long depart(int arc) {
        int[] xy = topologie.arcs()[indice(arc)];
        return arc < 0 ? cle(xy[xy.length - 2], xy[xy.length - 1]) : cle(xy[0], xy[1]);
    }

    private long arrivee(int arc) {
        return depart(~arc);
    }

    private static long cle(int x, int y) {
        return (long) x << 32 | y & 0xffffffffL;
    }

    /** Kilometres along an arc, on a sphere flattened around it: exact enough to compare common borders. */
    public double longueur(int arc) {
        double[] points = topologie.anneau(new int[] {indice(arc)});
        double total = 0;
        for (int i = 0; i + 3 < points.length; i += 2) {
            double dx = (points[i + 2] - points[i]) * Math.cos(Math.toRadians(points[i + 1]));
            double dy = points[i + 3] - points[i + 1];
            total += Math.hypot(dx, dy);
        }
        return total * KM_PAR_DEGRE;
    }

    private static final double KM_PAR_DEGRE = 6371.0 * Math.PI / 180;

    /** All the arcs of a shape, as it follows them. */
    public int[] arcs(int rang) {
        return Arrays.stream(topologie.formes()[rang])
                .flatMap(Arrays::stream)
                .flatMapToInt(IntStream::of)
                .toArray();
    }
}
