package fr.maillage.indicateur;

import fr.maillage.territoire.HistoireDesCodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Brings the rows of a file keyed on any past code to the communes of today.
 *
 * <p>Counts of merged communes are added; rates are averaged, weighted. A municipal arrondissement is left out when the file
 * also gives its commune. A commune created anew gets nothing from the one it left: only rows under its own code.
 */
public final class Rekeyage {
    public static final String CODE_INCONNU = "code inconnu";
    public static final String ZERO_PERDU =
            "code de quatre chiffres (le zéro initial a été perdu, souvent dans un tableur)";
    public static final String ARRONDISSEMENT = "arrondissement déjà compté dans sa commune";

    private final List<String> codes;
    private final int[][] lignesDe;
    private final int reprises;
    private final int recodees;
    private final Map<String, Integer> rejetees = new TreeMap<>();

    /**
     * @param codes code of each row, past or present, distinct
     * @param nombreDeCommunes communes in force
     */
    public Rekeyage(List<String> codes, HistoireDesCodes histoire, int nombreDeCommunes) {
        this.codes = List.copyOf(codes);
        var membres = new HashMap<Integer, List<Integer>>();
        for (int ligne = 0; ligne < codes.size(); ligne++) {
            OptionalInt position = histoire.position(codes.get(ligne));
            if (position.isPresent()) {
                membres.computeIfAbsent(position.getAsInt(), p -> new ArrayList<>())
                        .add(ligne);
            } else {
                rejetees.merge(codes.get(ligne).matches("\\d{4}") ? ZERO_PERDU : CODE_INCONNU, 1, Integer::sum);
            }
        }
        this.lignesDe = new int[nombreDeCommunes][];
        Arrays.fill(lignesDe, new int[0]);
        membres.forEach((position, lignes) -> lignesDe[position] = sansDoublon(lignes, histoire));
        int gardees = Arrays.stream(lignesDe).mapToInt(l -> l.length).sum();
        this.recodees = (int) Arrays.stream(lignesDe)
                .flatMapToInt(IntStream::of)
                .filter(ligne -> histoire.estAncien(codes.get(ligne)))
                .count();
        this.reprises = gardees - recodees;
    }

    private int[] sansDoublon(List<Integer> lignes, HistoireDesCodes histoire) {
        boolean communeDonnee = lignes.stream().anyMatch(ligne -> !histoire.estAncien(codes.get(ligne)));
        int[] gardees = lignes.stream()
                .filter(ligne -> !communeDonnee || !HistoireDesCodes.estArrondissement(codes.get(ligne)))
                .mapToInt(Integer::intValue)
                .toArray();
        if (gardees.length < lignes.size()) {
            rejetees.merge(ARRONDISSEMENT, lignes.size() - gardees.length, Integer::sum);
        }
        return gardees;
    }

    /** Adds counts. NaN where there is no row, or where a row has no value: part of a sum is not the sum. */
    public double[] sommes(double[] valeurs) {
        return Arrays.stream(lignesDe)
                .mapToDouble(lignes -> lignes.length == 0
                        ? Double.NaN
                        : IntStream.of(lignes).mapToDouble(l -> valeurs[l]).sum())
                .toArray();
    }

    /**
     * Averages rates.
     *
     * @param poids weights in order of preference, from code to weight, NaN where unknown: the first that knows every member
     *     and is not null over all of them; no value when there is none
     * @param partConnue share of the weight (0 to 1) that must have a value for the mean to have one
     */
    public double[] moyennes(double[] valeurs, List<ToDoubleFunction<String>> poids, double partConnue) {
        return Arrays.stream(lignesDe)
                .mapToDouble(lignes -> switch (lignes.length) {
                    case 0 -> Double.NaN;
                    case 1 -> valeurs[lignes[0]];
                    default -> moyenne(lignes, valeurs, poids, partConnue);
                })
                .toArray();
    }

    private double moyenne(int[] lignes, double[] valeurs, List<ToDoubleFunction<String>> poids, double partConnue) {
        for (ToDoubleFunction<String> poidsDe : poids) {
            double[] p = IntStream.of(lignes)
                    .mapToDouble(l -> poidsDe.applyAsDouble(codes.get(l)))
                    .toArray();
            double total = Arrays.stream(p).sum();
            if (!(total > 0)) {
                continue;
            }
            double connu = 0;
            double somme = 0;
            for (int k = 0; k < lignes.length; k++) {
                if (!Double.isNaN(valeurs[lignes[k]])) {
                    connu += p[k];
                    somme += p[k] * valeurs[lignes[k]];
                }
            }
            return connu > 0 && connu >= partConnue * total ? somme / connu : Double.NaN;
        }
        return Double.NaN;
    }

    /** Rows of a commune of today. */
    public IntStream lignes(int position) {
        return IntStream.of(lignesDe[position]);
    }

    /** Rows under a code in force. */
    public int reprises() {
        return reprises;
    }

    /** Rows under a past code. */
    public int recodees() {
        return recodees;
    }

    /** Rows left out, by reason. */
    public Map<String, Integer> rejetees() {
        return Map.copyOf(rejetees);
    }
}
