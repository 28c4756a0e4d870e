package fr.maillage.couverture.pages;

import fr.maillage.presentation.Formats;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Five classes of about as many values each, the smallest first; equal values share a class. Class 0 is an unknown value.
 *
 * @param hauts greatest value of each class; a class left empty by ties repeats the one before
 */
record Cinquiemes(double bas, double[] hauts) {
    static final int NOMBRE = 5;

    /** @param valeurs NaN for those that nobody knows */
    static Cinquiemes de(DoubleStream valeurs) {
        double[] connues = valeurs.filter(v -> !Double.isNaN(v)).sorted().toArray();
        double[] hauts = new double[NOMBRE];
        Arrays.fill(hauts, Double.NaN);
        for (int c = 0; c < NOMBRE && connues.length > 0; c++) {
            hauts[c] = connues[Math.max(0, (int) Math.ceil((c + 1) * connues.length / (double) NOMBRE) - 1)];
        }
        return new Cinquiemes(connues.length == 0 ? Double.NaN : connues[0], hauts);
    }

    /** 1 for the smallest values … 5; 0 for NaN. */
    int rang(double valeur) {
        if (Double.isNaN(valeur)) {
            return 0;
        }
        int rang = 1;
        while (rang < NOMBRE && valeur > hauts[rang - 1]) {
            rang++;
        }
        return rang;
    }

    /** « jusqu’à 2,1 », « de 2,1 à 4,3 ». */
    String libelle(int rang) {
        if (rang == 0) {
            return "inconnu";
        }
        var haut = Formats.nombre(hauts[rang - 1], 1);
        return rang == 1 ? "jusqu’à " + haut : "de " + Formats.nombre(hauts[rang - 2], 1) + " à " + haut;
    }
}
