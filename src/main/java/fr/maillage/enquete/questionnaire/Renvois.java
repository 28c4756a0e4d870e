package fr.maillage.enquete.questionnaire;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a sheet of paper says of the order of questions, where nobody skips them for the reader. Numbers are those printed, from 1. */
public record Renvois(Questionnaire questionnaire) {
    /** What closes the sheet. */
    private static final String FIN = "à la fin";

    /**
     * « Répondez seulement si vous avez coché « Non » à la question 4. Sinon, allez à la question 7. »; empty for a question put to everybody.
     */
    public String consigne(Question question) {
        var condition = question.condition();
        if (condition == null) {
            return "";
        }
        var source = questionnaire.question(condition.question()).orElseThrow();
        var reponses = condition.valeurs().stream()
                .map(v -> "«\u00a0" + source.libelle(v) + "\u00a0»")
                .collect(Collectors.joining(" ou "));
        int rang = questionnaire.numero(question.id());
        var suivante = IntStream.range(rang, questionnaire.questions().size())
                .filter(i -> !condition.equals(questions().get(i).condition()))
                .findFirst();
        return "Répondez seulement si vous avez coché " + reponses + " à la question "
                + questionnaire.numero(source.id()) + ". Sinon, allez " + vers(suivante) + ".";
    }

    /** « allez à la question 7 » beside an answer that skips what comes next; empty for the others. */
    public String apres(Question question, String valeur) {
        if (!(question.genre() instanceof Genre.Choix choix) || choix.plusieurs()) {
            return "";
        }
        int rang = questionnaire.numero(question.id());
        var suivante = IntStream.range(rang, questions().size())
                .filter(i -> concerne(questions().get(i), question, valeur))
                .findFirst();
        return suivante.orElse(questions().size()) == rang ? "" : "allez " + vers(suivante);
    }

    private static boolean concerne(Question suivante, Question source, String valeur) {
        var condition = suivante.condition();
        return condition == null
                || !condition.question().equals(source.id())
                || condition.valeurs().contains(valeur);
    }

    private List<Question> questions() {
        return questionnaire.questions();
    }

    private static String vers(OptionalInt rang) {
        return rang.isPresent() ? "à la question " + (rang.getAsInt() + 1) : FIN;
    }
}
