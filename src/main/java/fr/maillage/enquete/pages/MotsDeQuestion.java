package fr.maillage.enquete.pages;

import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import java.util.stream.Collectors;

/** Questions in words. */
final class MotsDeQuestion {
    private MotsDeQuestion() {}

    static String genre(Genre genre) {
        return switch (genre) {
            case Genre.Choix choix -> choix.plusieurs() ? "Plusieurs choix" : "Un choix";
            case Genre.Echelle e -> "Échelle de " + e.minimum() + " à " + e.maximum();
            case Genre.TexteLibre() -> "Texte";
            case Genre.CommuneDemandee() -> "Commune";
            case Genre.Nombre n -> "Nombre de " + n.minimum() + " à " + n.maximum();
        };
    }

    /** « Posée si la réponse à la question 4 est « Non ». »; empty when it is put to everybody. */
    static String condition(Questionnaire questionnaire, Question question) {
        var condition = question.condition();
        if (condition == null) {
            return "";
        }
        var source = questionnaire.question(condition.question()).orElseThrow();
        return "si la réponse à la question " + questionnaire.numero(source.id()) + " est "
                + condition.valeurs().stream()
                        .map(v -> "«\u00a0" + source.libelle(v) + "\u00a0»")
                        .collect(Collectors.joining(" ou "));
    }
}
