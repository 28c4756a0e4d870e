package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Gathers evidence about one pair; what was seen is written only when somebody will read it. */
final class Collecte {
    private static final Supplier<String> RIEN = () -> "";

    private final boolean expliquee;
    private final List<Preuve> preuves;
    /** One bit per kind of evidence. */
    private long vus;

    private long favorables;
    private double score;
    private boolean veto;
    private boolean jamaisAutomatique;

    private Collecte(boolean expliquee) {
        this.expliquee = expliquee;
        this.preuves = expliquee ? new ArrayList<>(10) : List.of();
    }

    /** Keeps each piece of evidence with its sentence. */
    static Collecte expliquee() {
        return new Collecte(true);
    }

    /** Keeps the sum only: most pairs are two places, and nobody asks why. */
    static Collecte muette() {
        return new Collecte(false);
    }

    void ajouter(Motif motif, double poids) {
        ajouter(motif, poids, RIEN);
    }

    void ajouter(Motif motif, double poids, Supplier<String> vu) {
        if (expliquee) {
            preuves.add(new Preuve(motif, poids, vu.get()));
        }
        vus |= bit(motif);
        if (poids > 0) {
            favorables |= bit(motif);
        }
        score += poids;
    }

    /** Two places, whatever the rest says. */
    void interdire(Motif motif, Supplier<String> vu) {
        ajouter(motif, 0, vu);
        veto = true;
    }

    /** A person decides, whatever the rest says. */
    void retenir(Motif motif, double poids, Supplier<String> vu) {
        ajouter(motif, poids, vu);
        jamaisAutomatique = true;
    }

    void retenir() {
        jamaisAutomatique = true;
    }

    boolean estExpliquee() {
        return expliquee;
    }

    double score() {
        return score;
    }

    boolean veto() {
        return veto;
    }

    boolean vu(Motif motif) {
        return (vus & bit(motif)) != 0;
    }

    boolean unDe(Set<Motif> motifs) {
        for (Motif motif : motifs) {
            if (vu(motif)) {
                return true;
            }
        }
        return false;
    }

    /** True when none of these kinds of evidence speaks for one place. */
    boolean aucune(Set<Motif> motifs) {
        for (Motif motif : motifs) {
            if ((favorables & bit(motif)) != 0) {
                return false;
            }
        }
        return true;
    }

    Decision decision(Bareme.Seuils seuils) {
        Decision decision = veto ? Decision.DISTINCT : seuils.decision(score);
        return decision == Decision.AUTOMATIQUE && jamaisAutomatique ? Decision.A_REVOIR : decision;
    }

    Comparaison conclure(Bareme.Seuils seuils) {
        return new Comparaison(score, decision(seuils), veto, preuves);
    }

    private static long bit(Motif motif) {
        return 1L << motif.ordinal();
    }
}
