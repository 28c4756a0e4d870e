package fr.maillage.couverture.acces;

import fr.maillage.couverture.ReglesDeBesoin;
import fr.maillage.fragilite.IndiceDeFrance;
import fr.maillage.fragilite.ModeleIndice;

/**
 * How many people of each commune are concerned, and whether it is fragile, by one index. A commune without score has no number: NaN. Immutable.
 */
public final class Concernes {
    private final ModeleIndice modele;
    private final double[] personnes;
    private final int[] rangs;
    private final int rangFragile;

    private Concernes(ModeleIndice modele, double[] personnes, int[] rangs, int rangFragile) {
        this.modele = modele;
        this.personnes = personnes;
        this.rangs = rangs;
        this.rangFragile = rangFragile;
    }

    public static Concernes de(IndiceDeFrance indice, ReglesDeBesoin regles) {
        int[] populations = indice.territoires().populations();
        double[] places = places(indice);
        double moyenne = moyenne(places, populations);
        double[] personnes = new double[places.length];
        int[] rangs = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            personnes[i] = populations[i] * regles.part(places[i], moyenne);
            rangs[i] = indice.classe(i).map(classe -> classe.rang()).orElse(0);
        }
        return new Concernes(indice.modele(), personnes, rangs, regles.rangFragile());
    }

    /** Totals brought to 0 (the least fragile that the model can give) … 1 (the most fragile). */
    private static double[] places(IndiceDeFrance indice) {
        double minimum = indice.modele().totalMinimum();
        double etendue = indice.modele().totalMaximum() - minimum;
        double[] places = indice.totaux();
        for (int i = 0; i < places.length; i++) {
            places[i] = (places[i] - minimum) / etendue;
        }
        return places;
    }

    private static double moyenne(double[] places, int... populations) {
        double somme = 0;
        long habitants = 0;
        for (int i = 0; i < places.length; i++) {
            if (!Double.isNaN(places[i])) {
                somme += places[i] * populations[i];
                habitants += populations[i];
            }
        }
        return somme / habitants;
    }

    public ModeleIndice modele() {
        return modele;
    }

    /** People concerned; NaN without score. */
    public double personnes(int commune) {
        return personnes[commune];
    }

    /** False without score: ask {@link #connue} first. */
    public boolean fragile(int commune) {
        return rangs[commune] >= rangFragile;
    }

    /** Whether the commune has a score. */
    public boolean connue(int commune) {
        return rangs[commune] > 0;
    }
}
