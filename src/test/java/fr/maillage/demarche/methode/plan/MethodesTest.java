package fr.maillage.demarche.methode.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.presentation.FichierInvalideException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodesTest {
    private static final String JUSTE = """
            nom: Essai
            phases:
              - id: p
                nom: Phase
                etapes:
                  - id: e
                    nom: Étape
                    debut: 2021-10-08
                    fin: 2021-10-09
                    livrables:
                      - id: l
                        nom: Livrable
                    conditions:
                      - id: c
                        nom: Condition
                        controle: instance-reunie
                        sujet: COPIL
                        minimum: 2
            """;

    @Test
    void theTwoShippedMethodsHaveTheirStepsAndTheirPhases() {
        var methodes = MethodesLivrees.toutes();
        assertThat(methodes).hasSize(2);
        assertThat(MethodesLivrees.deNom("huit-etapes").orElseThrow().etapes()).hasSize(8);
        var dix = MethodesLivrees.deNom("dix-etapes-en-deux-phases").orElseThrow();
        assertThat(dix.phases()).hasSize(2);
        assertThat(dix.etapes()).hasSize(10);
    }

    @Test
    void everyGateOfAShippedMethodThatAsksForADeliverableNamesOneOfItsOwn() {
        assertThat(MethodesLivrees.toutes().values()).allSatisfy(plan -> {
            var livrables = plan.etapes().stream()
                    .flatMap(e -> e.livrables().stream().map(Livrable::id))
                    .toList();
            assertThat(plan.etapes().stream()
                            .flatMap(e -> e.conditions().stream())
                            .filter(c -> c.controle().equals(Condition.LIVRABLE)))
                    .isNotEmpty()
                    .allSatisfy(c -> assertThat(livrables).contains(c.sujet()));
        });
    }

    @Test
    void aMethodWrittenThenReadIsTheSame() {
        var alea = new Random(60);
        MethodesLivrees.toutes().values().forEach(MethodesTest::allerEtRetour);
        for (int i = 0; i < 200; i++) {
            allerEtRetour(PlansDEssai.plan(alea));
        }
    }

    private static void allerEtRetour(Plan plan) {
        var yaml = EcritureDeMethode.ecrire(plan);
        assertThat(LectureDeMethode.lire("essai", yaml)).as(yaml).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nom: Essai                    | titre: Essai              | champ « titre »                          | ce champ n’existe pas
            nom: Essai                    | resume: x                 | ligne 1                                  | il manque le champ « nom »
            id: c                         | id: Copil !               | phases[1].etapes[1].conditions[1]        | petites lettres sans accent
            id: c                         | id: e                     | «                                        | écrit deux fois
            minimum: 2                    | minimum: deux             | phases[1].etapes[1].conditions[1].minimum | n’est pas un nombre
            minimum: 2                    | minimum: 2.5              | phases[1].etapes[1].conditions[1].minimum | nombre entier
            minimum: 2                    | minimum: 0                | phases[1].etapes[1].conditions[1]        | le minimum va de 1
            fin: 2021-10-09               | fin: 9 octobre            | phases[1].etapes[1].fin                  | une date comme 2021-10-08
            fin: 2021-10-09               | fin: 2021-10-01           | phases[1].etapes[1]                      | la fin vient avant le début
            controle: instance-reunie     | verification: x           | conditions[1].verification               | les champs possibles sont id, nom, controle
            """)
    void aWrongMethodIsRefusedWithItsFieldAndWhatIsExpected(String avant, String apres, String champ, String attendu) {
        assertThat(LectureDeMethode.lire("essai", JUSTE).etapes()).hasSize(1);
        var yaml = JUSTE.replace(avant, apres);
        assertThat(yaml).isNotEqualTo(JUSTE);
        assertThatThrownBy(() -> LectureDeMethode.lire("essai", yaml))
                .isInstanceOf(FichierInvalideException.class)
                .extracting(e ->
                        String.valueOf(e.getMessage()).replace('\u00a0', ' ').replace('\u202f', ' '))
                .asString()
                .contains(champ)
                .contains(attendu);
    }

    @Test
    void whatIsNoMethodAtAllIsRefusedInFrench() {
        for (var texte : new String[] {"", "bonjour", "- a\n- b", "nom: [", "nom: &a [*a]", "x".repeat(200_001)}) {
            assertThatThrownBy(() -> LectureDeMethode.lire("essai", texte))
                    .as(texte.substring(0, Math.min(20, texte.length())))
                    .isInstanceOf(FichierInvalideException.class)
                    .hasMessageStartingWith("Fichier");
        }
    }
}
