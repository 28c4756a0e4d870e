package fr.maillage.couverture.pages;

import java.util.List;

/**
 * The five classes of the map of times, between the thresholds of the rules: class 1 is the nearest. Class 0 is « durée inconnue ».
 *
 * @param bornes minutes, ascending, four of them; a time that falls on a bound belongs to the nearer class
 */
public record TranchesDeTemps(List<Double> bornes) {
    public static final int NOMBRE = 5;

    public TranchesDeTemps {
        bornes = bornes.stream().limit(NOMBRE - 1).toList();
    }

    public int rang(double minutes) {
        if (Double.isNaN(minutes)) {
            return 0;
        }
        int rang = 1;
        for (double borne : bornes) {
            if (minutes > borne) {
                rang++;
            }
        }
        return rang;
    }

    /** How many classes there are, that of unknown times left out. */
    public int nombre() {
        return bornes.size() + 1;
    }

    public String libelle(int rang) {
        if (rang == 0) {
            return "durée inconnue";
        }
        if (rang == 1) {
            return Demande.minutes(bornes.getFirst()) + "\u00a0min ou moins";
        }
        return rang > bornes.size()
                ? "plus de " + Demande.minutes(bornes.getLast()) + "\u00a0min"
                : "de " + Demande.minutes(bornes.get(rang - 2)) + " à " + Demande.minutes(bornes.get(rang - 1))
                        + "\u00a0min";
    }
}
