package fr.maillage.enquete.registre;

import fr.maillage.enquete.questionnaire.EcritureYaml;
import fr.maillage.enquete.questionnaire.LectureYaml;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.enquete.registre.QuestionnairesEnBase.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Questions taken off a questionnaire; each can be put back. */
@Repository
@Transactional
public class QuestionsEnlevees {
    /** The last removed are the ones that somebody wants back. */
    private static final int MONTREES = 30;

    private final JdbcClient base;
    private final QuestionnairesEnBase questionnaires;

    QuestionsEnlevees(JdbcClient base, QuestionnairesEnBase questionnaires) {
        this.base = base;
        this.questionnaires = questionnaires;
    }

    /** @param avant the questionnaire that had it */
    public record Enlevee(long id, Question question, Questionnaire avant) {}

    /**
     * Takes a question off; nothing happens when it is already off.
     *
     * @param ecriture the writing that was read
     * @throws IllegalArgumentException when another question's condition looks at it
     */
    public Issue enlever(String enquete, int ecriture, String question) {
        var avant = questionnaires.derniere(enquete).questionnaire();
        if (avant.question(question).isEmpty()) {
            return Issue.ECRITE;
        }
        var issue = questionnaires.ecrire(enquete, ecriture, avant.enlever(question), "Une question est enlevée.");
        if (issue != Issue.DEPASSEE) {
            base.sql("""
                            insert into enquete.question_enlevee (enquete, question, contenu)
                            values (:enquete, :question, :contenu)
                            """)
                    .param("enquete", enquete)
                    .param("question", question)
                    .param("contenu", EcritureYaml.ecrire(avant))
                    .update();
        }
        return issue;
    }

    /** The last removed first. */
    @Transactional(readOnly = true)
    public List<Enlevee> de(String enquete) {
        return base.sql("""
                        select id, question, contenu from enquete.question_enlevee
                        where enquete = :enquete order by id desc limit :montrees
                        """)
                .param("enquete", enquete)
                .param("montrees", MONTREES)
                .query((ligne, rang) -> {
                    var avant = LectureYaml.lire("questionnaire", ligne.getString("contenu"));
                    return new Enlevee(
                            ligne.getLong("id"),
                            avant.question(ligne.getString("question")).orElseThrow(),
                            avant);
                })
                .list();
    }

    /**
     * Puts a question back after those that it followed. Its condition goes when what it looked at is no longer there.
     *
     * @return empty when it is not among those that were removed: somebody put it back
     * @throws IllegalArgumentException when the questionnaire is full
     */
    public Optional<Issue> remettre(String enquete, int ecriture, long id) {
        var trouvee = de(enquete).stream().filter(e -> e.id() == id).findFirst();
        if (trouvee.isEmpty()) {
            return Optional.empty();
        }
        var issue = questionnaires.ecrire(
                enquete, ecriture, avec(enquete, trouvee.get()), "Une question enlevée est remise.");
        if (issue != Issue.DEPASSEE) {
            base.sql("delete from enquete.question_enlevee where id = :id and enquete = :enquete")
                    .param("id", id)
                    .param("enquete", enquete)
                    .update();
        }
        return Optional.of(issue);
    }

    private Questionnaire avec(String enquete, Enlevee enlevee) {
        var ici = questionnaires.derniere(enquete).questionnaire();
        var question = enlevee.question();
        // Its identifier may have been given since to another one, to which people answered.
        boolean pris = questionnaires.toutes(enquete).values().stream()
                .flatMap(q -> q.question(question.id()).stream())
                .anyMatch(q -> !q.equals(question));
        var remise = pris ? question.numerotee(questionnaires.prochainId(enquete)) : question;
        var questions = new ArrayList<>(ici.questions());
        questions.add(place(ici, enlevee), remise);
        if (questions.size() > Questionnaire.QUESTIONS_MAX) {
            return ici.avec(questions);
        }
        try {
            return ici.avec(questions);
        } catch (IllegalArgumentException sansSaSource) {
            questions.set(questions.indexOf(remise), remise.sousCondition(null));
            return ici.avec(questions);
        }
    }

    private static int place(Questionnaire ici, Enlevee enlevee) {
        return enlevee.avant().questions().stream()
                .takeWhile(q -> !q.id().equals(enlevee.question().id()))
                .mapToInt(q -> ici.numero(q.id()))
                .max()
                .orElse(0);
    }
}
