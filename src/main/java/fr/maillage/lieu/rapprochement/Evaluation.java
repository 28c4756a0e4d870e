package fr.maillage.lieu.rapprochement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the engine decides on labelled pairs, beside what their labels say. */
public final class Evaluation {
    /** One pair and what was decided. */
    public record Cas(PaireEtiquetee paire, Comparaison comparaison) {
        /** True when a match was not joined, or two places were: what lowers recall and precision. */
        public boolean autrement() {
            return paire.memeLieu() != (comparaison.decision() == Decision.AUTOMATIQUE);
        }
    }

    private final List<Cas> cas = new ArrayList<>();

    private Evaluation() {}

    /**
     * Decides on each pair alone. Values shared by several records of the file weigh less, as they do in a catalogue;
     * records are told apart by their content: identifiers and sources are not looked at.
     */
    public static Evaluation de(List<PaireEtiquetee> paires, Rapprochement rapprochement) {
        var frequences = new Frequences();
        Set<Object> vues = new HashSet<>();
        record Lue(PaireEtiquetee paire, Traits gauche, Traits droite) {}
        var lues = new ArrayList<Lue>();
        for (PaireEtiquetee paire : paires) {
            var lue = new Lue(paire, rapprochement.traits(paire.gauche()), rapprochement.traits(paire.droite()));
            lues.add(lue);
            for (Traits traits : List.of(lue.gauche(), lue.droite())) {
                boolean gauche = traits == lue.gauche();
                Empreinte e = traits.empreinte();
                if (vues.add(List.of(gauche, e.nom(), e.adresse(), e.codeInsee(), e.telephones(), e.courriels()))) {
                    frequences.ajouter(traits.contacts());
                }
            }
        }
        var comparateur = rapprochement.comparateur(frequences);
        var evaluation = new Evaluation();
        for (Lue lue : lues) {
            var comparaison = comparateur.comparer(lue.gauche(), lue.droite());
            evaluation.cas.add(new Cas(lue.paire(), comparaison));
        }
        return evaluation;
    }

    public List<Cas> cas() {
        return List.copyOf(cas);
    }

    /** Number of pairs so labelled and so decided. */
    public int compte(boolean memeLieu, Decision decision) {
        return (int) cas.stream()
                .filter(c -> c.paire().memeLieu() == memeLieu && c.comparaison().decision() == decision)
                .count();
    }

    public int paires() {
        return cas.size();
    }

    /** Share of automatic decisions that are right; 1 when there is none. */
    public double precision() {
        int vrais = compte(true, Decision.AUTOMATIQUE);
        int automatiques = vrais + compte(false, Decision.AUTOMATIQUE);
        return automatiques == 0 ? 1 : (double) vrais / automatiques;
    }

    /** Share of the matches joined automatically: those left to review count as missed; 1 when there is no match. */
    public double rappel() {
        long doublons = cas.stream().filter(c -> c.paire().memeLieu()).count();
        return doublons == 0 ? 1 : (double) compte(true, Decision.AUTOMATIQUE) / doublons;
    }

    /** Harmonic mean of both. */
    public double f1() {
        double p = precision();
        double r = rappel();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** Share of the pairs left to a person. */
    public double aRevoir() {
        return cas.isEmpty()
                ? 0
                : (double) (compte(true, Decision.A_REVOIR) + compte(false, Decision.A_REVOIR)) / cas.size();
    }
}
