package fr.maillage.couverture.permanence;

import java.util.List;

/**
 * What a study found. Figures of the objective are in its unit: people concerned, or minutes × people.
 *
 * @param permanences in the order in which they gain most
 * @param preuve how good the choice is
 * @param courbe one point per number of permanences, from 1
 * @param avant figures before, under the model of the study
 * @param apres figures with the permanences, under the model of the study
 * @param avantAutre figures before, under another model
 * @param apresAutre figures with the permanences, under another model
 * @param hors codes of the communes that no candidate can bring within reach; only for {@link Etude.Objectif#TOUS}
 * @param le day of the computation, ISO: places published that day
 */
public record Resultat(
        List<Permanence> permanences,
        Preuve preuve,
        List<Point> courbe,
        Mesures avant,
        Mesures apres,
        Mesures avantAutre,
        Mesures apresAutre,
        List<String> hors,
        String le) {
    public Resultat {
        permanences = List.copyOf(permanences);
        courbe = List.copyOf(courbe);
        hors = List.copyOf(hors);
    }

    /**
     * @param commune its code
     * @param epinglee whether the study asked for it
     * @param gain what it adds to the permanences before it, in the unit of the objective
     * @param personnes people concerned for whom it becomes the nearest place
     * @param communes codes of the communes for which it becomes the nearest place, most people first
     */
    public record Permanence(String commune, boolean epinglee, double gain, double personnes, List<String> communes) {
        public Permanence {
            communes = List.copyOf(communes);
        }
    }

    /**
     * @param valeur of the choice
     * @param borne no choice can do better than this
     * @param exacte whether the two are proved equal
     * @param secondes of computation
     */
    public record Preuve(double valeur, double borne, boolean exacte, double secondes) {
        /** What a better choice could still gain at most, in the unit of the objective. */
        public double ecart() {
            return exacte ? 0 : Math.abs(borne - valeur);
        }
    }

    /** @param gain of the best choice of this number, in the unit of the objective */
    public record Point(int nombre, double gain, double borne, boolean exacte) {}

    /**
     * @param concernees people concerned within the minutes of the study
     * @param habitants within them
     * @param besoin unmet need, people
     * @param moyenne minutes, inhabitants' mean
     * @param communesAuDela inhabited communes beyond the minutes
     */
    public record Mesures(double concernees, long habitants, double besoin, double moyenne, int communesAuDela) {}
}
