package fr.maillage.enquete.questionnaire;

import fr.maillage.enquete.Destinataires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a survey asks. A condition only looks at an earlier question, so that conditions never turn in circles.
 *
 * @param titre 1 to 160 characters
 * @param introduction for those who answer; may be empty
 * @param questions at most {@link #QUESTIONS_MAX}, identifiers distinct
 */
public record Questionnaire(String titre, String introduction, Destinataires destinataires, List<Question> questions) {
    public static final int TITRE_MAX = 160;
    public static final int INTRODUCTION_MAX = 2000;
    public static final int QUESTIONS_MAX = 30;

    /** @throws IllegalArgumentException with what is wrong, in French */
    public Questionnaire {
        titre = Bornes.texte(titre, 1, TITRE_MAX, "le titre");
        introduction = Bornes.texte(introduction, 0, INTRODUCTION_MAX, "l’introduction");
        questions = List.copyOf(questions);
        if (questions.size() > QUESTIONS_MAX) {
            throw new IllegalArgumentException("un questionnaire a " + QUESTIONS_MAX + " questions au plus");
        }
        var vues = new HashMap<String, Question>();
        for (var question : questions) {
            verifier(question, vues);
            if (vues.put(question.id(), question) != null) {
                throw new IllegalArgumentException(
                        "l’identifiant «\u00a0" + question.id() + "\u00a0» est donné à deux questions");
            }
        }
    }

    private static void verifier(Question question, HashMap<String, Question> avant) {
        var condition = question.condition();
        if (condition == null) {
            return;
        }
        var source = avant.get(condition.question());
        if (source == null) {
            throw new IllegalArgumentException("la condition de «\u00a0" + question.intitule()
                    + "\u00a0» doit regarder une question placée avant elle");
        }
        if (!source.genre().conditionne()) {
            throw new IllegalArgumentException(
                    "la condition de «\u00a0" + question.intitule() + "\u00a0» doit regarder un choix ou une échelle");
        }
        if (!source.valeurs().containsAll(condition.valeurs())) {
            throw new IllegalArgumentException("la condition de «\u00a0" + question.intitule()
                    + "\u00a0» nomme une réponse que «\u00a0" + source.intitule() + "\u00a0» ne propose pas");
        }
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** From 1, as printed; 0 when it is not there. */
    public int numero(String id) {
        return questions.stream().map(Question::id).toList().indexOf(id) + 1;
    }

    /** The first question that asks a commune: where those who answer live, or work. */
    public Optional<Question> commune() {
        return questions.stream()
                .filter(q -> q.genre() instanceof Genre.CommuneDemandee)
                .findFirst();
    }

    /** An identifier greater than all those here and than {@code deja}, which were given before. */
    public String prochainId(Stream<String> deja) {
        int dernier = Stream.concat(deja, questions.stream().map(Question::id))
                .mapToInt(Bornes::numero)
                .max()
                .orElse(0);
        return "q" + (dernier + 1);
    }

    public Questionnaire intitule(String autreTitre, String autreIntroduction, Destinataires autres) {
        return new Questionnaire(autreTitre, autreIntroduction, autres, questions);
    }

    public Questionnaire avec(List<Question> autres) {
        return new Questionnaire(titre, introduction, destinataires, autres);
    }

    public Questionnaire ajouter(Question question) {
        return avec(Stream.concat(questions.stream(), Stream.of(question)).toList());
    }

    /** Puts a question in the place of the one that bears {@code id}; conditions that looked at it look at the new one. */
    public Questionnaire remplacer(String id, Question nouvelle) {
        return avec(questions.stream()
                .map(q -> q.id().equals(id) ? nouvelle : suivre(q, id, nouvelle.id()))
                .toList());
    }

    private static Question suivre(Question question, String avant, String apres) {
        var condition = question.condition();
        return condition != null && condition.question().equals(avant)
                ? question.sousCondition(new Condition(apres, condition.valeurs()))
                : question;
    }

    /** @throws IllegalArgumentException when another question's condition looks at it */
    public Questionnaire enlever(String id) {
        return avec(questions.stream().filter(q -> !q.id().equals(id)).toList());
    }

    /**
     * Moves a question by one place; nothing changes at the ends.
     *
     * @throws IllegalArgumentException when a condition would look at a later question
     */
    public Questionnaire deplacer(String id, boolean versLeHaut) {
        int rang = numero(id) - 1;
        int autre = versLeHaut ? rang - 1 : rang + 1;
        if (rang < 0 || autre < 0 || autre >= questions.size()) {
            return this;
        }
        var ordre = new ArrayList<>(questions);
        ordre.add(autre, ordre.remove(rang));
        return avec(ordre);
    }

    /** True when only words differ: the answers given to one are answers to the other. */
    public boolean memeSens(Questionnaire autre) {
        if (questions.size() != autre.questions.size()) {
            return false;
        }
        for (int i = 0; i < questions.size(); i++) {
            if (!questions.get(i).memeSens(autre.questions.get(i))) {
                return false;
            }
        }
        return destinataires == autre.destinataires;
    }
}
