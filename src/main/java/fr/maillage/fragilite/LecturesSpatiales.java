package fr.maillage.fragilite;

import fr.maillage.fragilite.LectureSpatiale.Etat;
import fr.maillage.fragilite.LectureSpatiale.Regroupement;
import fr.maillage.fragilite.LectureSpatiale.Versant;
import fr.maillage.territoire.Niveau;
import fr.maillage.territoire.Perimetre;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Reads how fragility lies inside territories. Safe to share. */
public final class LecturesSpatiales {
    /** Under it, neither a side nor a spot can be told from chance. */
    public static final int MINIMUM = 8;

    private final IndiceDeFrance indice;
    private final IntFunction<int[]> voisines;

    /** @param voisines for each commune of France, positions of the communes that touch it (of any EPCI) */
    public LecturesSpatiales(IndiceDeFrance indice, IntFunction<int[]> voisines) {
        this.indice = indice;
        this.voisines = voisines;
    }

    public LectureSpatiale lire(Perimetre territoire) {
        return PhrasesSpatiales.dire(faits(territoire), indice.territoires());
    }

    private LectureSpatiale faits(Perimetre territoire) {
        int[] positions = territoire
                .positions()
                .filter(i -> !Double.isNaN(indice.total(i)))
                .toArray();
        if (territoire.niveau() == Niveau.FRANCE) {
            return LectureSpatiale.impossible(Etat.TROP_VASTE, positions.length);
        }
        if (positions.length < MINIMUM) {
            return LectureSpatiale.impossible(Etat.TROP_PEU_DE_COMMUNES, positions.length);
        }
        int[][] dedans = voisinesDedans(positions);
        var voisinage =
                new Voisinage(IntStream.of(positions).mapToDouble(indice::total).toArray(), dedans);
        if (!voisinage.varie()) {
            return LectureSpatiale.impossible(Etat.UNIFORME, positions.length);
        }
        boolean lisible = voisinage.reliees() >= MINIMUM;
        double[] chances = lisible ? voisinage.hasard() : new double[] {Double.NaN, Double.NaN};
        Regroupement regroupement = lisible ? regroupement(chances) : Regroupement.INDETERMINE;
        boolean regroupees = regroupement == Regroupement.REGROUPEES;
        Versant fragiles = new LectureDeVersant(indice, voisines, territoire, positions, 1).lire(dedans, regroupees);
        Versant epargnees = new LectureDeVersant(indice, voisines, territoire, positions, -1).lire(dedans, regroupees);
        var territoires = indice.territoires();
        Optional<Rive> rive = Rive.de(
                IntStream.of(positions).mapToObj(territoires::commune).toList(),
                fragiles.communes().stream().map(territoires::commune).toList());
        return new LectureSpatiale(
                Etat.LUE,
                positions.length,
                fragiles,
                epargnees,
                rive,
                regroupement,
                lisible ? voisinage.moran() : Double.NaN,
                regroupement == Regroupement.DISPERSEES ? chances[1] : chances[0],
                List.of());
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
                .mapToObj(i -> IntStream.of(voisines.apply(i))
                        .map(j -> Arrays.binarySearch(positions, j))
                        .filter(rang -> rang >= 0)
                        .toArray())
                .toArray(int[][]::new);
    }
}
