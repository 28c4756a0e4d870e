package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gathers evidence about one pair. */
final class Collecte {
    private final List<Preuve> preuves = new ArrayList<>(10);
    private final Set<Motif> vus = EnumSet.noneOf(Motif.class);
    private double score;
    private boolean veto;
    private boolean jamaisAutomatique;

    void ajouter(Motif motif, double poids) {
        ajouter(motif, poids, "");
    }

    void ajouter(Motif motif, double poids, String vu) {
        preuves.add(new Preuve(motif, poids, vu));
        vus.add(motif);
        score += poids;
    }

    /** Two places, whatever the rest says. */
    void interdire(Motif motif, String vu) {
        ajouter(motif, 0, vu);
        veto = true;
    }

    /** A person decides, whatever the rest says. */
    void retenir(Motif motif, double poids, String vu) {
        ajouter(motif, poids, vu);
        jamaisAutomatique = true;
    }

    double score() {
        return score;
    }

    boolean vu(Motif motif) {
        return vus.contains(motif);
    }

    /** True when none of these kinds of evidence speaks for one place. */
    boolean aucune(Set<Motif> motifs) {
        return preuves.stream().noneMatch(preuve -> preuve.poids() > 0 && motifs.contains(preuve.motif()));
    }

    void retenir() {
        jamaisAutomatique = true;
    }

    Comparaison conclure(Bareme.Seuils seuils) {
        Decision decision = veto ? Decision.DISTINCT : seuils.decision(score);
        if (decision == Decision.AUTOMATIQUE && jamaisAutomatique) {
            decision = Decision.A_REVOIR;
        }
        return new Comparaison(score, decision, veto, preuves);
    }
}
