package fr.maillage.couverture.permanence;

import fr.maillage.couverture.Acces;
import fr.maillage.couverture.Couverture;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The figures of a territory before and after permanences. */
final class MesuresDuTerritoire {
    private final Couverture couverture;
    private final QuestionDEtude question;
    private final double minutes;

    /** @param minutes up to which a commune is served */
    MesuresDuTerritoire(Couverture couverture, QuestionDEtude question, double minutes) {
        this.couverture = couverture;
        this.question = question;
        this.minutes = minutes;
    }

    Resultat.Mesures avant(Acces acces) {
        return de(acces::minutes);
    }

    /** @param permanences positions of their communes */
    Resultat.Mesures apres(Acces acces, List<Integer> permanences) {
        return de(new AccesAvecPermanences(acces, couverture.fonds().territoires(), permanences)::minutes);
    }

    private Resultat.Mesures de(IntToDoubleFunction duree) {
        double concernees = 0;
        long servis = 0;
        double besoin = 0;
        double somme = 0;
        long habitants = 0;
        int auDela = 0;
        for (int commune : question.clients().toArray()) {
            int population = couverture.fonds().territoires().commune(commune).population();
            double personnes = question.personnes(commune);
            double temps = duree.applyAsDouble(commune);
            double manque = couverture.fonds().besoin().manque(temps);
            if (temps <= minutes) {
                concernees += personnes;
                servis += population;
            } else {
                auDela++;
            }
            besoin += Double.isNaN(manque) ? personnes : personnes * manque;
            if (!Double.isNaN(temps)) {
                somme += population * temps;
                habitants += population;
            }
        }
        return new Resultat.Mesures(
                concernees, servis, besoin, habitants == 0 ? Double.NaN : somme / habitants, auDela);
    }
}
