package fr.maillage.enquete.reponse;

import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The way through a questionnaire, page by page: a question and the one that its condition looks at are never on the same page, so that the
 * server alone decides what comes next.
 */
public final class Parcours {
    /** Questions on a page: a few turns of the thumb on a telephone. */
    private static final int PAR_PAGE = 5;

    private final Questionnaire questionnaire;
    private final List<List<Question>> pages;

    public Parcours(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.pages = decouper(questionnaire.questions());
    }

    private static List<List<Question>> decouper(List<Question> questions) {
        var pages = new ArrayList<List<Question>>();
        var page = new ArrayList<Question>();
        var ids = new HashSet<String>();
        for (var question : questions) {
            var condition = question.condition();
            if (page.size() == PAR_PAGE || condition != null && ids.contains(condition.question())) {
                pages.add(List.copyOf(page));
                page.clear();
                ids.clear();
            }
            page.add(question);
            ids.add(question.id());
        }
        if (!page.isEmpty()) {
            pages.add(List.copyOf(page));
        }
        return Collections.unmodifiableList(pages);
    }

    public List<List<Question>> pages() {
        return pages;
    }

    /** Identifiers of the questions put to somebody who gives these answers. A condition on a question that is not put is not met. */
    public Set<String> posees(Map<String, List<String>> valeurs) {
        var posees = new HashSet<String>();
        for (var question : questionnaire.questions()) {
            var condition = question.condition();
            if (condition == null
                    || posees.contains(condition.question())
                            && valeurs.getOrDefault(condition.question(), List.of()).stream()
                                    .anyMatch(condition.valeurs()::contains)) {
                posees.add(question.id());
            }
        }
        return posees;
    }

    /** The questions of a page that are put to this person. */
    public List<Question> page(int rang, Map<String, List<String>> valeurs) {
        var posees = posees(valeurs);
        return pages.get(rang).stream().filter(q -> posees.contains(q.id())).toList();
    }

    /** The first page with a question for this person, from {@code rang} on; empty when none is left. */
    public OptionalInt depuis(int rang, Map<String, List<String>> valeurs) {
        return IntStream.range(Math.max(rang, 0), pages.size())
                .filter(r -> !page(r, valeurs).isEmpty())
                .findFirst();
    }

    /** The last page with a question for this person, before {@code rang}. */
    public OptionalInt avant(int rang, Map<String, List<String>> valeurs) {
        return IntStream.iterate(Math.min(rang, pages.size()) - 1, r -> r >= 0, r -> r - 1)
                .filter(r -> !page(r, valeurs).isEmpty())
                .findFirst();
    }

    public int pageDe(String question) {
        return IntStream.range(0, pages.size())
                .filter(r -> pages.get(r).stream().anyMatch(q -> q.id().equals(question)))
                .findFirst()
                .orElseThrow();
    }

    /** The answers to questions that are put, in the order of the questionnaire. */
    public Map<String, List<String>> retenir(Map<String, List<String>> valeurs) {
        var posees = posees(valeurs);
        var retenues = new LinkedHashMap<String, List<String>>();
        for (var question : questionnaire.questions()) {
            var donnees = valeurs.get(question.id());
            if (donnees != null && posees.contains(question.id())) {
                retenues.put(question.id(), donnees);
                var precision = valeurs.get(question.champDePrecision());
                if (precision != null) {
                    retenues.put(question.champDePrecision(), precision);
                }
            }
        }
        return retenues;
    }
}
