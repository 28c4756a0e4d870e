package fr.maillage.enquete.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.enquete.Destinataires;
import fr.maillage.presentation.FichierInvalideException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionnaireTest {
    private static final Genre OUI_NON =
            new Genre.Choix(List.of(new Modalite("m1", "Oui"), new Modalite("m2", "Non")), false);

    private static Question question(String id, Genre genre, @Nullable Condition condition) {
        return new Question(id, "Question " + id, "", false, genre, condition);
    }

    private static Questionnaire de(Question... questions) {
        return new Questionnaire("Titre", "", Destinataires.HABITANTS, List.of(questions));
    }

    @Test
    void anyQuestionnaireComesBackFromYamlAsItWas() {
        for (int graine = 0; graine < 300; graine++) {
            var questionnaire = new QuestionnairesAuHasard(graine).questionnaire();
            var yaml = EcritureYaml.ecrire(questionnaire);
            assertThat(LectureYaml.lire("essai.yaml", yaml))
                    .as("seed %d\n%s", graine, yaml)
                    .isEqualTo(questionnaire);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theShippedModelsAskForACommuneAndSkipQuestions(Destinataires destinataires) {
        var modele = Modeles.pour(destinataires);
        assertThat(modele.destinataires()).isEqualTo(destinataires);
        assertThat(modele.commune()).isPresent();
        assertThat(modele.questions()).hasSizeBetween(8, 20).anyMatch(q -> q.condition() != null);
        assertThat(EcritureYaml.ecrire(modele)).doesNotContain(" ?");
    }

    @Test
    void aConditionLooksAtAnEarlierQuestionOnly() {
        var source = question("q1", OUI_NON, null);
        var suite = question("q2", new Genre.TexteLibre(), new Condition("q1", List.of("m1")));
        assertThat(de(source, suite).questions()).hasSize(2);
        assertThatThrownBy(() -> de(suite, source)).hasMessageContaining("placée avant elle");
        assertThatThrownBy(() -> de(source, suite).deplacer("q2", true)).hasMessageContaining("placée avant elle");
        assertThatThrownBy(() -> de(source, suite).enlever("q1")).hasMessageContaining("placée avant elle");
        var soi = question("q3", OUI_NON, new Condition("q3", List.of("m1")));
        assertThatThrownBy(() -> de(soi)).hasMessageContaining("placée avant elle");
    }

    @Test
    void aConditionNamesAnswersThatExist() {
        var inconnue = question("q2", new Genre.TexteLibre(), new Condition("q1", List.of("m3")));
        assertThatThrownBy(() -> de(question("q1", OUI_NON, null), inconnue)).hasMessageContaining("ne propose pas");
        var surTexte = question("q2", OUI_NON, new Condition("q1", List.of("m1")));
        assertThatThrownBy(() -> de(question("q1", new Genre.TexteLibre(), null), surTexte))
                .hasMessageContaining("un choix ou une échelle");
    }

    @Test
    void aQuestionThatIsReplacedKeepsThoseThatDependOnIt() {
        var avant = de(
                question("q1", OUI_NON, null),
                question("q2", new Genre.TexteLibre(), new Condition("q1", List.of("m1"))));
        var apres = avant.remplacer("q1", question("q3", OUI_NON, null));
        assertThat(apres.questions().get(1).condition()).isEqualTo(new Condition("q3", List.of("m1")));
        assertThat(apres.memeSens(avant)).isFalse();
        assertThat(apres.prochainId(avant.questions().stream().map(Question::id)))
                .isEqualTo("q4");
    }

    @Test
    void wordsAloneDoNotChangeTheMeaning() {
        var avant = de(question("q1", OUI_NON, null));
        var mots = avant.remplacer("q1", new Question("q1", "Autrement dit", "Une aide", false, OUI_NON, null));
        assertThat(mots.memeSens(avant)).isTrue();
        var obligatoire = avant.remplacer("q1", new Question("q1", "Question q1", "", true, OUI_NON, null));
        assertThat(obligatoire.memeSens(avant)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titre: A|il manque le champ",
                "- a|il faut ici des champs",
                "{titre: A, destinataires: tous, questions: []}|les destinataires possibles sont habitants, structures, elus",
                "{titre: A, destinataires: elus, questions: [{intitule: B, genre: dessin}]}|les genres possibles sont",
                "{titre: A, destinataires: elus, questions: [{intitule: B, genre: un-choix, reponses: [x]}]}|de 2 à 20 réponses",
                "{titre: A, destinataires: elus, questions: [{intitule: B, genre: echelle, minimum: 0, maximum: 99}]}|une échelle va de 0 ou 1 à 10",
                "{titre: A, destinataires: elus, questions: [{intitule: B, genre: texte, couleur: x}]}|ce champ n’existe pas",
                "{titre: A, destinataires: elus, questions: [{intitule: B, genre: texte, si: {question: q9, reponses: [m1]}}]}|placée avant elle"
            })
    void aFileThatIsWrongSaysWhere(String yaml, String message) {
        assertThatThrownBy(() -> LectureYaml.lire("essai.yaml", yaml))
                .isInstanceOf(FichierInvalideException.class)
                .hasMessageContaining("essai.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void identifiersMayBeLeftOutOfAFile() {
        var lu = LectureYaml.lire(
                "essai.yaml",
                "{titre: A, destinataires: elus, questions: [{intitule: B, genre: un-choix, reponses: [x, y]}, {intitule: C, genre: texte, si: {question: q1, reponses: [m2]}}]}");
        assertThat(lu.questions().getFirst().valeurs()).containsExactly("m1", "m2");
    }
}
