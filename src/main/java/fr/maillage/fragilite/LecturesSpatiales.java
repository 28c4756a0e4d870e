package fr.maillage.fragilite;

import fr.maillage.fragilite.LectureSpatiale.Debordement;
import fr.maillage.fragilite.LectureSpatiale.Etat;
import fr.maillage.fragilite.LectureSpatiale.Regroupement;
import fr.maillage.territoire.Coordonnees;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads how fragility lies inside territories. Safe to share. */
public final class LecturesSpatiales {
    /** Under it, neither a side nor a spot can be told from chance. */
    public static final int MINIMUM = 8;

    private static final double KM_PAR_DEGRE = 111.2;

    private final IndiceDeFrance indice;
    private final int[][] voisines;
    private final int[] epciDe;
    private final int[] populations;

    /** @param voisines for each commune of France, positions of the communes that touch it (of any EPCI); not copied, must not change */
    public LecturesSpatiales(IndiceDeFrance indice, int[][] voisines) {
        this.indice = indice;
        this.voisines = voisines;
        this.epciDe = indice.territoires().epciDe();
        this.populations = indice.territoires().populations();
    }

    public LectureSpatiale lire(Perimetre territoire) {
        int[] positions = territoire
                .positions()
                .filter(i -> !Double.isNaN(indice.total(i)))
                .toArray();
        double[] totaux = IntStream.of(positions).mapToDouble(indice::total).toArray();
        if (territoire.niveau() == Niveau.FRANCE) {
            return sansLecture(Etat.TROP_VASTE, positions.length);
        }
        if (positions.length < MINIMUM) {
            return sansLecture(Etat.TROP_PEU_DE_COMMUNES, positions.length);
        }
        int[][] dedans = voisinesDedans(positions);
        var voisinage = new Voisinage(totaux, dedans);
        if (!voisinage.varie()) {
            return sansLecture(Etat.UNIFORME, positions.length);
        }
        double seuil = seuilDuQuart(totaux);
        List<Integer> fragiles = IntStream.of(positions)
                .filter(i -> indice.total(i) >= seuil)
                .boxed()
                .toList();
        Regroupement regroupement = Regroupement.INDETERMINE;
        double moran = Double.NaN;
        double hasard = Double.NaN;
        List<Integer> foyer = List.of();
        Optional<Debordement> debordement = Optional.empty();
        if (voisinage.reliees() >= MINIMUM) {
            moran = voisinage.moran();
            double[] chances = voisinage.hasard();
            regroupement = regroupement(chances);
            hasard = regroupement == Regroupement.DISPERSEES ? chances[1] : chances[0];
            if (regroupement == Regroupement.REGROUPEES) {
                foyer = foyer(positions, totaux, dedans, voisinage.hasardLocal());
                debordement = debordement(territoire, foyer, seuil);
            }
        }
        return PhrasesSpatiales.dire(
                new LectureSpatiale(
                        Etat.LUE,
                        positions.length,
                        fragiles,
                        cote(positions, seuil),
                        regroupement,
                        moran,
                        hasard,
                        foyer,
                        debordement,
                        List.of()),
                indice.territoires());
    }

    private LectureSpatiale sansLecture(Etat etat, int communes) {
        return PhrasesSpatiales.dire(
                new LectureSpatiale(
                        etat,
                        communes,
                        List.of(),
                        Cote.AUCUN,
                        Regroupement.INDETERMINE,
                        Double.NaN,
                        Double.NaN,
                        List.of(),
                        Optional.empty(),
                        List.of()),
                indice.territoires());
    }

    private static Regroupement regroupement(double[] chances) {
        if (chances[0] <= Orientation.SEUIL) {
            return Regroupement.REGROUPEES;
        }
        return chances[1] <= Orientation.SEUIL ? Regroupement.DISPERSEES : Regroupement.HASARD;
    }

    /** Neighbours inside the territory, as indices of {@code positions}, which ascend. */
    private int[][] voisinesDedans(int[] positions) {
        return IntStream.of(positions)
                .mapToObj(i -> IntStream.of(voisines[i])
                        .map(j -> Arrays.binarySearch(positions, j))
                        .filter(rang -> rang >= 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Total of the last commune of the upper quarter, rounded up to whole communes. */
    private static double seuilDuQuart(double[] totaux) {
        double[] ranges = totaux.clone();
        Arrays.sort(ranges);
        return ranges[ranges.length - (ranges.length + 3) / 4];
    }

    private Cote cote(int[] positions, double seuil) {
        int[] situees = IntStream.of(positions).filter(i -> centre(i) != null).toArray();
        boolean[] fragiles = new boolean[situees.length];
        double[] x = new double[situees.length];
        double[] y = new double[situees.length];
        boolean une = false;
        for (int k = 0; k < situees.length; k++) {
            Coordonnees centre = centre(situees[k]);
            if (centre != null) {
                y[k] = centre.latitude() * KM_PAR_DEGRE;
                x[k] = centre.longitude() * KM_PAR_DEGRE * Math.cos(Math.toRadians(centre.latitude()));
            }
            fragiles[k] = indice.total(situees[k]) >= seuil;
            une |= fragiles[k];
        }
        return situees.length < MINIMUM || !une
                ? Cote.AUCUN
                : Orientation.de(x, y, fragiles).cote();
    }

    private @Nullable Coordonnees centre(int commune) {
        return indice.territoires().commune(commune).centre();
    }

    /**
     * The most populated spot: communes that are high among high neighbours more than chance would have it, with the neighbours above the
     * mean that touch them.
     */
    private List<Integer> foyer(int[] positions, double[] totaux, int[][] dedans, double[] hasard) {
        double moyenne = Arrays.stream(totaux).average().orElse(0);
        boolean[] vues = new boolean[positions.length];
        List<Integer> meilleur = List.of();
        long habitants = -1;
        for (int i = 0; i < positions.length; i++) {
            if (!vues[i] && hasard[i] <= Orientation.SEUIL) {
                List<Integer> foyer = etendre(i, vues, positions, totaux, moyenne, dedans, hasard);
                long population = foyer.stream().mapToLong(p -> populations[p]).sum();
                if (population > habitants) {
                    meilleur = foyer;
                    habitants = population;
                }
            }
        }
        return meilleur;
    }

    private static List<Integer> etendre(
            int depart,
            boolean[] vues,
            int[] positions,
            double[] totaux,
            double moyenne,
            int[][] dedans,
            double[] hasard) {
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
                } else if (totaux[j] > moyenne) {
                    foyer.add(positions[j]);
                }
            }
        }
        return List.copyOf(foyer);
    }

    /** Communes of other EPCI that touch the spot and reach the territory's upper quarter; the EPCI that has most of them, two at least. */
    private Optional<Debordement> debordement(Perimetre territoire, List<Integer> foyer, double seuil) {
        int[] dedans = territoire.positionsEnTableau();
        var parEpci = new TreeMap<Integer, TreeSet<Integer>>();
        for (int i : foyer) {
            for (int j : voisines[i]) {
                if (Arrays.binarySearch(dedans, j) < 0 && epciDe[j] >= 0 && indice.total(j) >= seuil) {
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
