package fr.maillage.fragilite.pages;

import fr.maillage.fragilite.ModeleIndice;
import fr.maillage.presentation.Formats;

/** How scores are written: with their sign on a scale that has two sides, without it on a scale such as 1 to 10. */
record Notes(boolean signees) {
    static final String ABSENTE = "–";

    static Notes sousScores(ModeleIndice modele) {
        return new Notes(modele.methode().minimum() < 0);
    }

    static Notes totaux(ModeleIndice modele) {
        return new Notes(modele.totalMinimum() < 0);
    }

    /** One decimal; a dash when there is no score. */
    String ecrire(double score) {
        return ecrire(score, 1);
    }

    String ecrire(double score, int decimales) {
        if (Double.isNaN(score)) {
            return ABSENTE;
        }
        return signees ? Formats.signe(score, decimales) : Formats.nombre(score, decimales);
    }

    /** « de −3 à +3 » */
    String intervalle(double minimum, double maximum) {
        return "de " + ecrire(minimum, 0) + " à " + ecrire(maximum, 0);
    }
}
