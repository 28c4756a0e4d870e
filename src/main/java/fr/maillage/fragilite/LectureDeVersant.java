package fr.maillage.fragilite;

import fr.maillage.fragilite.LectureSpatiale.Debordement;
import fr.maillage.fragilite.LectureSpatiale.Versant;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Perimetre;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one end of the scale in a territory: with the sign +1 the most fragile communes, with −1 the least. */
final class LectureDeVersant {
    private static final double KM_PAR_DEGRE = 111.2;

    private final IndiceDeFrance indice;
    private final IntFunction<int[]> voisines;
    private final Perimetre territoire;
    private final int[] positions;
    private final int signe;
    private final double[] niveaux;
    private final double seuil;

    /** @param positions of the communes that have a score, ascending, at least one */
    LectureDeVersant(
            IndiceDeFrance indice, IntFunction<int[]> voisines, Perimetre territoire, int[] positions, int signe) {
        this.indice = indice;
        this.voisines = voisines;
        this.territoire = territoire;
        this.positions = positions;
        this.signe = signe;
        this.niveaux = IntStream.of(positions).mapToDouble(this::niveau).toArray();
        this.seuil = seuilDuQuart(niveaux);
    }

    /** The total, turned so that the communes looked for are the highest. */
    private double niveau(int commune) {
        return signe * indice.total(commune);
    }

    /** @param dedans neighbours inside the territory, as indices of the communes that have a score */
    Versant lire(int[][] dedans, boolean regroupees) {
        List<Integer> communes =
                IntStream.of(positions).filter(i -> niveau(i) >= seuil).boxed().toList();
        List<Integer> foyer = regroupees ? foyer(dedans, new Voisinage(niveaux, dedans).hasardLocal()) : List.of();
        return new Versant(communes, cote(), foyer, debordement(foyer));
    }

    /** Level of the last commune of the upper quarter, rounded up to whole communes. */
    private static double seuilDuQuart(double[] niveaux) {
        double[] ranges = niveaux.clone();
        Arrays.sort(ranges);
        return ranges[ranges.length - (ranges.length + 3) / 4];
    }

    private Cote cote() {
        int[] situees = IntStream.of(positions).filter(i -> centre(i) != null).toArray();
        boolean[] voulues = new boolean[situees.length];
        double[] x = new double[situees.length];
        double[] y = new double[situees.length];
        boolean une = false;
        for (int k = 0; k < situees.length; k++) {
            Coordonnees centre = centre(situees[k]);
            if (centre != null) {
                y[k] = centre.latitude() * KM_PAR_DEGRE;
                x[k] = centre.longitude() * KM_PAR_DEGRE * Math.cos(Math.toRadians(centre.latitude()));
            }
            voulues[k] = niveau(situees[k]) >= seuil;
            une |= voulues[k];
        }
        return situees.length < LecturesSpatiales.MINIMUM || !une
                ? Cote.AUCUN
                : Orientation.de(x, y, voulues).cote();
    }

    private @Nullable Coordonnees centre(int commune) {
        return indice.territoires().commune(commune).centre();
    }

    /**
     * The most populated spot: communes that are high among high neighbours more than chance would have it, with the neighbours above the
     * mean that touch them.
     */
    private List<Integer> foyer(int[][] dedans, double[] hasard) {
        int[] populations = indice.territoires().populations();
        double moyenne = Arrays.stream(niveaux).average().orElse(0);
        boolean[] vues = new boolean[positions.length];
        List<Integer> meilleur = List.of();
        long habitants = -1;
        for (int i = 0; i < positions.length; i++) {
            if (!vues[i] && hasard[i] <= Orientation.SEUIL) {
                List<Integer> foyer = etendre(i, vues, moyenne, dedans, hasard);
                long population = foyer.stream().mapToLong(p -> populations[p]).sum();
                if (population > habitants) {
                    meilleur = foyer;
                    habitants = population;
                }
            }
        }
        return meilleur;
    }

    private List<Integer> etendre(int depart, boolean[] vues, double moyenne, int[][] dedans, double[] hasard) {
        var foyer = new TreeSet<Integer>();
        var file = new ArrayList<Integer>(List.of(depart));
        vues[depart] = true;
        while (!file.isEmpty()) {
            int i = file.removeLast();
            foyer.add(positions[i]);
            for (int j : dedans[i]) {
                boolean coeur = hasard[j] <= Orientation.SEUIL;
                if (coeur && !vues[j]) {
                    vues[j] = true;
                    file.add(j);
                } else if (niveaux[j] > moyenne) {
                    foyer.add(positions[j]);
                }
            }
        }
        return List.copyOf(foyer);
    }

    /** Communes of other EPCI that touch the spot and reach the territory's own quarter; the EPCI that has most of them, two at least. */
    private Optional<Debordement> debordement(List<Integer> foyer) {
        int[] epciDe = indice.territoires().epciDe();
        int[] dedans = territoire.positionsEnTableau();
        var parEpci = new TreeMap<Integer, TreeSet<Integer>>();
        for (int i : foyer) {
            for (int j : voisines.apply(i)) {
                if (Arrays.binarySearch(dedans, j) < 0 && epciDe[j] >= 0 && niveau(j) >= seuil) {
                    parEpci.computeIfAbsent(epciDe[j], e -> new TreeSet<>()).add(j);
                }
            }
        }
        return parEpci.entrySet().stream()
                .filter(e -> e.getValue().size() >= 2)
                .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                .map(e -> new Debordement(e.getKey(), List.copyOf(e.getValue())));
    }
}
