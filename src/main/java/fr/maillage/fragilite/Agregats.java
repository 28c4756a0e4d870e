package fr.maillage.fragilite;

import java.util.Arrays;

/**
 * Sub-scores of groups of communes: for each indicator the mean of the communes' sub-scores weighted by their inhabitants, over the
 * communes that have the indicator. A single commune is a group of one; without inhabitant it weighs nothing, so it has no score.
 */
final class Agregats {
    /** An indicator whose estimated values weigh more than this share of its inhabitants counts as estimated for the group. */
    static final double PART_ESTIMEE_MAXIMALE = 0.5;

    private final double[][] sommes;
    private final double[][] poids;
    private final double[][] sommesObservees;
    private final double[][] poidsObserves;
    private final long[] habitants;
    private final int[] communes;

    private Agregats(int indicateurs, int groupes) {
        habitants = new long[groupes];
        communes = new int[groupes];
        sommes = new double[indicateurs][];
        poids = new double[indicateurs][];
        sommesObservees = new double[indicateurs][];
        poidsObserves = new double[indicateurs][];
    }

    /** @param groupeDe group of each commune, negative for none */
    static Agregats parGroupe(Colonne[] colonnes, int[] populations, int[] groupeDe, int groupes) {
        var agregats = new Agregats(colonnes.length, groupes);
        for (int i = 0; i < groupeDe.length; i++) {
            if (groupeDe[i] >= 0) {
                agregats.compter(groupeDe[i], populations[i]);
            }
        }
        for (int k = 0; k < colonnes.length; k++) {
            agregats.creer(k, groupes, colonnes[k].aDesEstimations());
            agregats.ajouterTous(k, colonnes[k], populations, groupeDe);
        }
        return agregats;
    }

    /** The loop where time goes: arrays in local variables, one for each sum. */
    private void ajouterTous(int k, Colonne colonne, int[] populations, int[] groupeDe) {
        double[] scores = colonne.scores();
        double[] somme = sommes[k];
        double[] poidsTotal = poids[k];
        for (int i = 0; i < scores.length; i++) {
            int groupe = groupeDe[i];
            if (groupe >= 0 && !Double.isNaN(scores[i])) {
                somme[groupe] += scores[i] * populations[i];
                poidsTotal[groupe] += populations[i];
            }
        }
        if (colonne.aDesEstimations()) {
            for (int i = 0; i < scores.length; i++) {
                if (groupeDe[i] >= 0 && !colonne.estimees()[i] && !Double.isNaN(scores[i])) {
                    sommesObservees[k][groupeDe[i]] += scores[i] * populations[i];
                    poidsObserves[k][groupeDe[i]] += populations[i];
                }
            }
        }
    }

    /** One group, made of the communes at these positions. */
    static Agregats de(Colonne[] colonnes, int[] populations, int... positions) {
        var agregats = new Agregats(colonnes.length, 1);
        for (int i : positions) {
            agregats.compter(0, populations[i]);
        }
        for (int k = 0; k < colonnes.length; k++) {
            agregats.creer(k, 1, colonnes[k].aDesEstimations());
            if (colonnes[k].scores().length > 0) {
                for (int i : positions) {
                    agregats.ajouter(k, 0, colonnes[k], i, populations[i]);
                }
            }
        }
        return agregats;
    }

    private void compter(int groupe, int population) {
        habitants[groupe] += population;
        communes[groupe]++;
    }

    /** Inhabitants of the group, with or without score. */
    long habitants(int groupe) {
        return habitants[groupe];
    }

    /** Number of communes of the group, with or without score. */
    int communes(int groupe) {
        return communes[groupe];
    }

    /** Without any estimate the observed sums are the sums themselves. */
    private void creer(int k, int groupes, boolean estimations) {
        sommes[k] = new double[groupes];
        poids[k] = new double[groupes];
        sommesObservees[k] = estimations ? new double[groupes] : sommes[k];
        poidsObserves[k] = estimations ? new double[groupes] : poids[k];
    }

    private void ajouter(int k, int groupe, Colonne colonne, int commune, int population) {
        double score = colonne.scores()[commune];
        if (Double.isNaN(score)) {
            return;
        }
        sommes[k][groupe] += score * population;
        poids[k][groupe] += population;
        if (colonne.aDesEstimations() && !colonne.estimees()[commune]) {
            sommesObservees[k][groupe] += score * population;
            poidsObserves[k][groupe] += population;
        }
    }

    /** NaN when no inhabitant has the indicator. */
    double sousScore(int k, int groupe) {
        return sommes[k][groupe] / poids[k][groupe];
    }

    /** From observed values only; NaN when estimated values weigh too much for the rest to stand for the group. */
    double sousScoreObserve(int k, int groupe) {
        return partEstimee(k, groupe) > PART_ESTIMEE_MAXIMALE
                ? Double.NaN
                : sommesObservees[k][groupe] / poidsObserves[k][groupe];
    }

    /** Share of inhabitants, 0 to 1, among those who have the indicator, for whom its value is estimated; NaN when nobody has it. */
    double partEstimee(int k, int groupe) {
        return 1 - poidsObserves[k][groupe] / poids[k][groupe];
    }

    double total(ModeleIndice modele, int groupe) {
        double somme = 0;
        int nombre = 0;
        for (int k = 0; k < sommes.length; k++) {
            if (poids[k][groupe] > 0) {
                somme += sousScore(k, groupe);
                nombre++;
            }
        }
        return modele.totalDesSommes(somme, nombre);
    }

    double totalSansEstimation(ModeleIndice modele, int groupe) {
        double[] observes = new double[sommes.length];
        Arrays.setAll(observes, k -> sousScoreObserve(k, groupe));
        return modele.total(observes);
    }

    /** Totals of all groups. */
    double[] totaux(ModeleIndice modele, int groupes) {
        double[] totaux = new double[groupes];
        Arrays.setAll(totaux, g -> total(modele, g));
        return totaux;
    }
}
