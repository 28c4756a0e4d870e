package fr.maillage.feuillederoute.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.feuillederoute.modele.Contenu;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that a program can check are told, and nothing is said in place of people. */
class VerificationFalcTest {
    private static String conseils(String texte) {
        return VerificationFalc.de(texte).stream()
                .map(VerificationFalc.Remarque::conseil)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nous aidons les gens qui ont un ordinateur à la maison mais qui ne savent pas du tout s’en servir. | Cette phrase a 20 mots
            Le CCAS vous aide.                     | CCAS
            La S.N.C.F. vous aide.                 | S.N.C.F.
            Les acteurs vous aident.               | association, mairie
            L’inclusion compte.                    | tout le monde
            Venez le matin (sauf lundi).           | parenthèse
            Un habitant sur trois, soit 33 %.      | pourcentage
            Anticonstitutionnellement, venez.      | mot long
            Venez nous voir.                       | Donnez un exemple
            """)
    void aSentenceThatIsHardToReadGetsAdvice(String phrase, String conseil) {
        assertThat(conseils(phrase)).contains(conseil);
    }

    @Test
    void anEasyTextGetsNone() {
        assertThat(
                        VerificationFalc.de(
                                "Nous aidons les personnes âgées. Par exemple : elles apprennent à écrire un message. À Périgueux, c’est le mardi."))
                .isEmpty();
    }

    @Test
    void sentencesAreCutWhereTheyEnd() {
        assertThat(VerificationFalc.phrases("Bonjour. Venez le 3.5 à midi ! Apportez :\n- un stylo\n- un cahier"))
                .containsExactly("Bonjour.", "Venez le 3.5 à midi !", "Apportez :", "un stylo", "un cahier");
    }

    @Test
    void theSummaryHoldsWhatPeopleWroteAndTellsWhatIsMissing() {
        var resume = ResumeFalc.de(Exemple.contenu());
        assertThat(resume.parties())
                .singleElement()
                .satisfies(p -> assertThat(p.phrases())
                        .containsExactly("Nous voulons aider tout le monde.", "Par exemple : les personnes âgées."));
        assertThat(resume.manquants()).extracting(e -> e.id()).containsExactly("d1", "d2", "c1");
        assertThat(resume.ceQuiManque()).isNotEmpty();
        assertThat(ResumeFalc.de(Contenu.de(0, List.of())).ceQuiManque()).isEmpty();
    }

    @Test
    void theFixedSentencesFollowTheirOwnRules() {
        var resume = ResumeFalc.de(Exemple.contenu());
        assertThat(resume.introduction()).allSatisfy(VerificationFalcTest::simple);
        assertThat(resume.ceQuiManque()).allSatisfy(VerificationFalcTest::simple);
    }

    private static void simple(String phrase) {
        assertThat(VerificationFalc.de("Exemple. " + phrase)).isEmpty();
    }
}
