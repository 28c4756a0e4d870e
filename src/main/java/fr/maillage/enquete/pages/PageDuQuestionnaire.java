package fr.maillage.enquete.pages;

import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.enquete.registre.QuestionnairesEnBase.Correction;
import fr.maillage.enquete.registre.QuestionnairesEnBase.Version;
import fr.maillage.enquete.registre.QuestionsEnlevees;
import fr.maillage.presentation.EnTete;
import java.util.List;

/**
 * The questions of a survey, to be written, put in order, previewed.
 *
 * @param chemin of the survey
 * @param avis what happened to what was sent; empty when nothing did
 */
public record PageDuQuestionnaire(
        EnTete enTete,
        String chemin,
        String avis,
        Version version,
        List<Ligne> questions,
        List<Correction> corrections,
        List<QuestionsEnlevees.Enlevee> enlevees,
        boolean complet) {
    /**
     * @param numero as printed
     * @param genre « Un choix », « Échelle de 0 à 10 »
     * @param condition whom it is put to; empty for everybody
     */
    public record Ligne(Question question, int numero, String genre, String condition) {}

    static PageDuQuestionnaire de(
            EnTete enTete,
            String chemin,
            String avis,
            Version version,
            List<Correction> corrections,
            List<QuestionsEnlevees.Enlevee> enlevees) {
        var questionnaire = version.questionnaire();
        return new PageDuQuestionnaire(
                enTete,
                chemin,
                avis,
                version,
                questionnaire.questions().stream()
                        .map(q -> new Ligne(
                                q,
                                questionnaire.numero(q.id()),
                                MotsDeQuestion.genre(q.genre()),
                                MotsDeQuestion.condition(questionnaire, q)))
                        .toList(),
                corrections,
                enlevees,
                questionnaire.questions().size() >= Questionnaire.QUESTIONS_MAX);
    }
}
