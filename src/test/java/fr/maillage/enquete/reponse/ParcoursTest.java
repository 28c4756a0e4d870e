package fr.maillage.enquete.reponse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.QuestionnairesAuHasard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ParcoursTest {
    @Test
    void aQuestionIsNeverOnThePageOfTheOneItDependsOn() {
        for (int graine = 0; graine < 200; graine++) {
            var questionnaire = new QuestionnairesAuHasard(graine).questionnaire();
            var parcours = new Parcours(questionnaire);
            assertThat(parcours.pages().stream().flatMap(List::stream).toList()).isEqualTo(questionnaire.questions());
            assertThat(parcours.pages()).allSatisfy(page -> {
                var ids = page.stream().map(Question::id).toList();
                assertThat(page).isNotEmpty().hasSizeLessThanOrEqualTo(5).allSatisfy(q -> {
                    if (q.condition() != null) {
                        assertThat(ids).doesNotContain(q.condition().question());
                    }
                });
            });
        }
    }

    /** Walks as a person does: page after page, answering what is shown, then back to the start. */
    @Test
    void walkingThroughPutsEachQuestionWhoseConditionIsMetAndNoOther() {
        for (int graine = 0; graine < 200; graine++) {
            var hasard = new QuestionnairesAuHasard(graine);
            var questionnaire = hasard.questionnaire();
            var parcours = new Parcours(questionnaire);
            var donnees = new HashMap<String, List<String>>();
            var vues = new TreeMap<Integer, String>();
            var page = parcours.depuis(0, donnees);
            int derniere = -1;
            int premiere = page.orElseThrow();
            while (page.isPresent()) {
                derniere = page.getAsInt();
                for (var question : parcours.page(derniere, donnees)) {
                    vues.put(questionnaire.numero(question.id()), question.id());
                    if (hasard.nombre(4) > 0) {
                        donnees.put(question.id(), hasard.reponse(question));
                    }
                }
                page = parcours.depuis(derniere + 1, donnees);
            }
            assertThat(vues.values())
                    .as("seed %d", graine)
                    .containsExactlyInAnyOrderElementsOf(parcours.posees(donnees));
            for (var question : questionnaire.questions()) {
                var condition = question.condition();
                boolean remplie = condition == null
                        || donnees.getOrDefault(condition.question(), List.of()).stream()
                                .anyMatch(condition.valeurs()::contains);
                assertThat(vues.containsValue(question.id())).isEqualTo(remplie);
            }
            var retour = parcours.avant(derniere, donnees);
            while (retour.isPresent()) {
                assertThat(retour.getAsInt()).isLessThan(derniere);
                derniere = retour.getAsInt();
                retour = parcours.avant(derniere, donnees);
            }
            assertThat(derniere).isEqualTo(premiere);
        }
    }

    @Test
    void anAnswerToAQuestionThatIsNoLongerPutIsNotKept() {
        for (int graine = 0; graine < 100; graine++) {
            var hasard = new QuestionnairesAuHasard(graine);
            var questionnaire = hasard.questionnaire();
            var tout = new HashMap<String, List<String>>();
            questionnaire.questions().forEach(q -> tout.put(q.id(), hasard.reponse(q)));
            Map<String, List<String>> retenues = new Parcours(questionnaire).retenir(tout);
            assertThat(new Parcours(questionnaire).posees(retenues)).isEqualTo(retenues.keySet());
        }
    }
}
