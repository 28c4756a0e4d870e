package fr.maillage.enquete.registre;

import fr.maillage.enquete.questionnaire.EcritureYaml;
import fr.maillage.enquete.questionnaire.LectureYaml;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions of a questionnaire. While nobody answered, the last one is written over. Once somebody did, words are mended in place and the
 * mending is noted; anything else makes a new version, and a question whose meaning changes takes a new identifier: an answer always keeps
 * the question that was read.
 */
@Repository
@Transactional
public class QuestionnairesEnBase {
    private final JdbcClient base;

    QuestionnairesEnBase(JdbcClient base) {
        this.base = base;
    }

    /**
     * A version, as it stands.
     *
     * @param numero from 1
     * @param ecriture grows with each writing
     * @param repondu whether somebody answered it
     */
    public record Version(int numero, int ecriture, boolean repondu, Questionnaire questionnaire) {}

    /** Words that were mended while answers existed. */
    public record Correction(Instant le, String question, String avant, String apres) {}

    /** What became of a writing. */
    public enum Issue {
        ECRITE,
        NOUVELLE_VERSION,
        /** Somebody else wrote since: nothing is written. */
        DEPASSEE
    }

    @Transactional(readOnly = true)
    public Version derniere(String enquete) {
        return base.sql("""
                        select q.numero, q.ecriture, q.contenu,
                               exists (select from enquete.reponse r where r.enquete = q.enquete and r.numero = q.numero) as repondu
                        from enquete.questionnaire q where q.enquete = :enquete order by q.numero desc limit 1
                        """)
                .param("enquete", enquete)
                .query((ligne, rang) -> new Version(
                        ligne.getInt("numero"),
                        ligne.getInt("ecriture"),
                        ligne.getBoolean("repondu"),
                        lire(ligne.getString("contenu"))))
                .single();
    }

    @Transactional(readOnly = true)
    public TreeMap<Integer, Questionnaire> toutes(String enquete) {
        var toutes = new TreeMap<Integer, Questionnaire>();
        base.sql("select numero, contenu from enquete.questionnaire where enquete = :enquete")
                .param("enquete", enquete)
                .query(ligne -> {
                    toutes.put(ligne.getInt("numero"), lire(ligne.getString("contenu")));
                });
        return toutes;
    }

    @Transactional(readOnly = true)
    public Optional<Questionnaire> version(String enquete, int numero) {
        return base.sql("select contenu from enquete.questionnaire where enquete = :enquete and numero = :numero")
                .param("enquete", enquete)
                .param("numero", numero)
                .query(String.class)
                .optional()
                .map(QuestionnairesEnBase::lire);
    }

    private static Questionnaire lire(String contenu) {
        return LectureYaml.lire("questionnaire", contenu);
    }

    /** An identifier that no version of this survey ever gave. */
    @Transactional(readOnly = true)
    public String prochainId(String enquete) {
        var toutes = toutes(enquete);
        return derniere(enquete)
                .questionnaire()
                .prochainId(toutes.values().stream()
                        .flatMap(q -> q.questions().stream())
                        .map(Question::id));
    }

    /**
     * Writes what the last version becomes.
     *
     * @param ecriture the writing that was read
     * @param motif what changes, for the history, when a new version is made
     */
    public Issue ecrire(String enquete, int ecriture, Questionnaire nouveau, String motif) {
        // Answers that are being written wait, and those that come after see the new version.
        base.sql("select id from enquete.enquete where id = :enquete for update")
                .param("enquete", enquete)
                .query(String.class)
                .single();
        var avant = derniere(enquete);
        if (avant.ecriture() != ecriture) {
            return Issue.DEPASSEE;
        }
        if (avant.repondu() && !avant.questionnaire().memeSens(nouveau)) {
            base.sql("""
                            insert into enquete.questionnaire (enquete, numero, contenu, ecriture, motif)
                            values (:enquete, :numero, :contenu, :ecriture, :motif)
                            """)
                    .param("enquete", enquete)
                    .param("numero", avant.numero() + 1)
                    .param("contenu", EcritureYaml.ecrire(nouveau))
                    .param("ecriture", ecriture + 1)
                    .param("motif", motif)
                    .update();
            return Issue.NOUVELLE_VERSION;
        }
        if (avant.repondu()) {
            noter(enquete, avant, nouveau);
        }
        base.sql("""
                        update enquete.questionnaire set contenu = :contenu, ecriture = ecriture + 1
                        where enquete = :enquete and numero = :numero
                        """)
                .param("enquete", enquete)
                .param("numero", avant.numero())
                .param("contenu", EcritureYaml.ecrire(nouveau))
                .update();
        return Issue.ECRITE;
    }

    private void noter(String enquete, Version avant, Questionnaire nouveau) {
        if (!mots(avant.questionnaire()).equals(mots(nouveau))) {
            noter(enquete, avant.numero(), "", mots(avant.questionnaire()), mots(nouveau));
        }
        for (var question : nouveau.questions()) {
            avant.questionnaire()
                    .question(question.id())
                    .filter(q -> !q.equals(question))
                    .ifPresent(q -> noter(enquete, avant.numero(), question.id(), mots(q), mots(question)));
        }
    }

    private void noter(String enquete, int numero, String question, String avant, String apres) {
        base.sql("""
                        insert into enquete.correction (enquete, numero, question, avant, apres)
                        values (:enquete, :numero, :question, :avant, :apres)
                        """)
                .param("enquete", enquete)
                .param("numero", numero)
                .param("question", question)
                .param("avant", avant)
                .param("apres", apres)
                .update();
    }

    private static String mots(Questionnaire questionnaire) {
        return questionnaire.titre() + "\n" + questionnaire.introduction();
    }

    private static String mots(Question question) {
        var reponses = question.valeurs().stream().map(question::libelle);
        return String.join(
                "\n",
                Stream.concat(Stream.of(question.intitule(), question.aide()), reponses)
                        .filter(mot -> !mot.isEmpty())
                        .toList());
    }

    @Transactional(readOnly = true)
    public List<Correction> corrections(String enquete) {
        return base.sql(
                        "select le, question, avant, apres from enquete.correction where enquete = :enquete order by id desc")
                .param("enquete", enquete)
                .query((ligne, rang) -> new Correction(
                        ligne.getObject("le", OffsetDateTime.class).toInstant(),
                        ligne.getString("question"),
                        ligne.getString("avant"),
                        ligne.getString("apres")))
                .list();
    }
}
