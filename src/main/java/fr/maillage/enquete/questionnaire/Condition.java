package fr.maillage.enquete.questionnaire;

import java.util.List;

/**
 * Shows a question to those who gave one of these answers to an earlier one.
 *
 * @param question identifier of the earlier question
 * @param valeurs identifiers of answers, or numbers of a scale: one of them is enough
 */
public record Condition(String question, List<String> valeurs) {
    public Condition {
        valeurs = List.copyOf(valeurs);
        if (valeurs.isEmpty()) {
            throw new IllegalArgumentException("une condition nomme au moins une réponse");
        }
        if (valeurs.stream().distinct().count() != valeurs.size()) {
            throw new IllegalArgumentException("une condition nomme deux fois la même réponse");
        }
    }
}
