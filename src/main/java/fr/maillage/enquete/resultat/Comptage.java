package fr.maillage.enquete.resultat;

import fr.maillage.enquete.ResultatsDEnquete.Compte;
import fr.maillage.enquete.ResultatsDEnquete.Part;
import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.reponse.Reponse;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Answers to one question. */
final class Comptage {
    private final Question question;
    private final List<Reponse> reponses;
    private final BitSet posee = new BitSet();
    private final BitSet repondue = new BitSet();

    /** @param posees for each answer, the questions that were put */
    Comptage(Question question, List<Reponse> reponses, List<Set<String>> posees) {
        this.question = question;
        this.reponses = reponses;
        for (int r = 0; r < reponses.size(); r++) {
            if (posees.get(r).contains(question.id())) {
                posee.set(r);
                if (reponses.get(r).valeurs().containsKey(question.id())) {
                    repondue.set(r);
                }
            }
        }
    }

    /** Ranks of those who answered it. */
    BitSet repondue() {
        return repondue;
    }

    /** @param membres ranks of a group */
    Compte compter(BitSet membres) {
        var ici = (BitSet) membres.clone();
        ici.and(repondue);
        var aQui = (BitSet) membres.clone();
        aQui.and(posee);
        var effectifs = new HashMap<String, Integer>();
        long somme = 0;
        for (int r = ici.nextSetBit(0); r >= 0; r = ici.nextSetBit(r + 1)) {
            for (var valeur : reponses.get(r).valeurs().getOrDefault(question.id(), List.of())) {
                if (chiffree()) {
                    somme += Integer.parseInt(valeur);
                }
                if (question.genre().conditionne()) {
                    effectifs.merge(valeur, 1, Integer::sum);
                }
            }
        }
        int base = ici.cardinality();
        var parts = question.valeurs().stream()
                .map(v -> new Part(v, question.libelle(v), effectifs.getOrDefault(v, 0)))
                .toList();
        return new Compte(aQui.cardinality(), base, parts, chiffree() && base > 0 ? (double) somme / base : Double.NaN);
    }

    private boolean chiffree() {
        return question.genre() instanceof Genre.Echelle || question.genre() instanceof Genre.Nombre;
    }
}
