package fr.maillage.enquete.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.compte.CompteDEssai;
import fr.maillage.compte.Role;
import fr.maillage.enquete.Enquetes;
import fr.maillage.enquete.questionnaire.Condition;
import fr.maillage.enquete.questionnaire.Genre;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.enquete.registre.QuestionnairesEnBase;
import fr.maillage.enquete.registre.ReponsesEnBase;
import fr.maillage.site.Site;
import fr.maillage.site.Visiteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Site
@SuppressWarnings("NullAway.Init")
class QuestionnaireGestionTest {
    @Autowired
    private CompteDEssai comptes;

    @Autowired
    private QuestionnairesEnBase questionnaires;

    @Autowired
    private ReponsesEnBase reponses;

    @Autowired
    private EnquetesDuSite site;

    @Autowired
    private Enquetes enquetes;

    private Visiteur meuse;
    private EnquetesDEssai essai;
    private String enquete;

    @BeforeEach
    void ouvrirUneEnquete() {
        meuse = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:55"));
        essai = new EnquetesDEssai(meuse);
        enquete = essai.creer("habitants");
    }

    private String id() {
        return enquete.substring(enquete.lastIndexOf('/') + 1);
    }

    private void repondre() {
        reponses.garder(new ReponsesEnBase.Envoi(
                id(),
                questionnaires.derniere(id()).numero(),
                "",
                site.aujourdhui(),
                String.valueOf(System.nanoTime()),
                Map.of("q2", List.of("m1")),
                null));
    }

    @Test
    void aModelBecomesASurveyThatIsListedAndExportedAsItWas() {
        assertThat(meuse.lire(essai.demarche()).body()).contains(essai.demarche() + "/enquetes");
        assertThat(meuse.lire(essai.demarche() + "/enquetes").body()).contains("Le numérique et vous", enquete);
        var yaml = meuse.lire(enquete + "/questionnaire.yaml").body();
        var copie = essai.importer(yaml);
        assertThat(questionnaires
                        .derniere(copie.substring(copie.lastIndexOf('/') + 1))
                        .questionnaire())
                .isEqualTo(questionnaires.derniere(id()).questionnaire());
        meuse.lire(enquete);
        meuse.poster(enquete + "/dupliquer");
        assertThat(meuse.lire(essai.demarche() + "/enquetes").body()).contains("Copie de Le numérique et vous");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithItsLine() {
        meuse.lire(essai.demarche() + "/enquetes");
        assertThat(meuse.poster(essai.demarche() + "/enquetes/importer", "yaml", "titre: A\nquestions: 3")
                        .body())
                .contains("ligne 2", "Rien n’est créé");
    }

    @Test
    void eachKindOfQuestionIsAddedByItsForm() {
        for (var sorte : List.of("un-choix", "plusieurs-choix", "echelle", "texte", "commune", "nombre")) {
            meuse.lire(enquete + "/questionnaire/questions/nouvelle?sorte=" + sorte);
            var reponse = meuse.poster(
                    enquete + "/questionnaire/questions/nouvelle",
                    "sorte",
                    sorte,
                    "ecriture",
                    essai.ecriture(enquete),
                    "intitule",
                    "Nouvelle " + sorte,
                    "reponses",
                    "Oui\r\nNon\r\n\r\nPeut-être",
                    "echelle",
                    "1-5",
                    "minimum",
                    "0",
                    "maximum",
                    "12",
                    "si-1",
                    "q8=m1");
            assertThat(reponse.statusCode()).as(sorte).isEqualTo(302);
        }
        var ajoutees = questionnaires.derniere(id()).questionnaire().questions();
        ajoutees = ajoutees.subList(ajoutees.size() - 6, ajoutees.size());
        assertThat(ajoutees).allSatisfy(q -> assertThat(q.condition()).isNotNull());
        assertThat(ajoutees.get(0).valeurs()).hasSize(3);
        assertThat(ajoutees.get(2).genre()).isEqualTo(new Genre.Echelle(1, 5, "", ""));
    }

    @Test
    void aFormThatIsWrongKeepsWhatWasTyped() {
        meuse.lire(enquete + "/questionnaire/questions/nouvelle?sorte=un-choix");
        var reponse = meuse.poster(
                enquete + "/questionnaire/questions/nouvelle",
                "sorte",
                "un-choix",
                "ecriture",
                "1",
                "intitule",
                "Une seule réponse ?",
                "reponses",
                "Oui");
        assertThat(reponse.body()).contains("Il faut de 2 à 20 réponses proposées", "Une seule réponse ?");
    }

    @Test
    void aMoveThatWouldPutAConditionBeforeItsQuestionIsRefused() {
        meuse.lire(enquete + "/questionnaire");
        var reponse = meuse.poster(
                enquete + "/questionnaire/deplacer",
                "ecriture",
                essai.ecriture(enquete),
                "question",
                "q5",
                "vers",
                "haut");
        assertThat(reponse.body()).contains("Rien n’est changé", "doit regarder une question placée avant elle");
        var enlever =
                meuse.poster(enquete + "/questionnaire/enlever", "ecriture", essai.ecriture(enquete), "question", "q4");
        assertThat(enlever.body()).contains("Rien n’est changé");
        meuse.poster(
                enquete + "/questionnaire/deplacer",
                "ecriture",
                essai.ecriture(enquete),
                "question",
                "q2",
                "vers",
                "bas");
        assertThat(questionnaires.derniere(id()).questionnaire().numero("q2")).isEqualTo(3);
    }

    @Test
    void twoPeopleWhoWriteAtOnceDoNotEraseEachOther() {
        var lue = essai.ecriture(enquete);
        meuse.poster(enquete + "/questionnaire/deplacer", "ecriture", lue, "question", "q2", "vers", "bas");
        assertThat(meuse.poster(enquete + "/questionnaire/deplacer", "ecriture", lue, "question", "q2", "vers", "bas")
                        .body())
                .contains("Quelqu’un d’autre a changé ce questionnaire");
    }

    private String modifier(String portee, String reponsesProposees) {
        meuse.lire(enquete + "/questionnaire/questions/q8");
        var reponse = meuse.poster(
                enquete + "/questionnaire/questions/q8",
                "ecriture",
                essai.ecriture(enquete),
                "intitule",
                "Avez-vous renoncé à une démarche en ligne cette année ?",
                "reponses",
                reponsesProposees,
                "portee",
                portee);
        return reponse.statusCode() == 302 ? "" : reponse.body();
    }

    @Test
    void onceAnsweredWordsAreMendedInPlaceAndNoted() {
        repondre();
        assertThat(modifier("mots", "Oui, au moins une fois\nNon\nJe ne fais pas de démarche"))
                .isEmpty();
        var version = questionnaires.derniere(id());
        assertThat(version.numero()).isOne();
        assertThat(version.questionnaire().question("q8").orElseThrow().libelle("m1"))
                .isEqualTo("Oui, au moins une fois");
        assertThat(questionnaires.corrections(id())).singleElement().satisfies(c -> {
            assertThat(c.avant()).contains("laissé tomber");
            assertThat(c.apres()).contains("renoncé");
        });
        assertThat(meuse.lire(enquete + "/questionnaire").body())
                .contains("Mots corrigés depuis les premières réponses");
    }

    @Test
    void onceAnsweredAnotherMeaningIsAnotherQuestionInAnotherVersion() {
        repondre();
        assertThat(modifier("mots", "Oui\nNon")).contains("le sens change");
        assertThat(modifier("", "Oui\nNon")).contains("Dites si le sens de la question change");
        assertThat(questionnaires.derniere(id()).numero()).isOne();
        assertThat(modifier("sens", "Oui\nNon\nJe ne fais pas de démarche")).isEmpty();
        var version = questionnaires.derniere(id());
        assertThat(version.numero()).isEqualTo(2);
        assertThat(version.questionnaire().question("q8")).isEmpty();
        assertThat(version.questionnaire().question("q9").orElseThrow().condition())
                .isEqualTo(new Condition("q16", List.of("m1")));
        assertThat(questionnaires.version(id(), 1).orElseThrow().question("q8")).isPresent();
        assertThat(meuse.lire(enquete + "/questionnaire?fait=version").body())
                .contains("une nouvelle version du questionnaire est faite");
        assertThat(meuse.lire(enquete + "/resultats").body()).contains("Question d’une version précédente");
    }

    @Test
    void thePreviewGoesThroughTheQuestionsAndKeepsNothing() {
        assertThat(meuse.lire(enquete + "/apercu").body()).contains("Ceci est un aperçu", "Quel âge avez-vous");
        var suite = meuse.poster(enquete + "/apercu", "etape", "0", "aller", "suite", "q4", "m4");
        assertThat(suite.body()).contains("Pourquoi n’avez-vous pas Internet");
        assertThat(reponses.nombre(id())).isZero();
    }

    @Test
    void settingsThatContradictEachOtherAreRefused() {
        meuse.lire(enquete + "/reglages");
        var reponse = meuse.poster(
                enquete + "/reglages",
                "version",
                "1",
                "ouvre-jour",
                "10",
                "ouvre-mois",
                "3",
                "ouvre-annee",
                "2030",
                "ferme-jour",
                "1",
                "ferme-mois",
                "3",
                "ferme-annee",
                "2030",
                "garder-jour",
                "1",
                "garder-mois",
                "1",
                "garder-annee",
                "2020");
        assertThat(reponse.body()).contains("Le dernier jour vient avant le premier", "Cette date est passée");
    }

    @Test
    void aSurveyIsClosedForTheMethodOnceItWasOpenAndIsNoMore() {
        var demarche = essai.demarche().substring(essai.demarche().lastIndexOf('/') + 1);
        assertThat(enquetes.closes(demarche)).isFalse();
        var publique = essai.ouvrir(enquete);
        assertThat(enquetes.closes(demarche)).isFalse();
        assertThat(meuse.lire(publique).body()).contains("Commencer");
        meuse.lire(enquete);
        meuse.poster(enquete + "/clore");
        assertThat(enquetes.closes(demarche)).isTrue();
    }

    @Test
    void anAccountOfAnotherTerritorySeesNothing() {
        var ailleurs = comptes.visiteur(comptes.creer(Role.CHARGE_DE_MISSION, "departement:24"));
        for (var page : List.of(
                "",
                "/questionnaire",
                "/resultats",
                "/reponses.csv",
                "/saisie",
                "/feuille.pdf",
                "/questionnaire.yaml")) {
            assertThat(ailleurs.lire(enquete + page).statusCode()).as(page).isEqualTo(404);
        }
    }

    private void enlever(String question) {
        meuse.poster(enquete + "/questionnaire/enlever", "ecriture", essai.ecriture(enquete), "question", question);
    }

    private String remettre() {
        var page = meuse.lire(enquete + "/questionnaire").body();
        var enlevee = page.replaceAll("(?s).*?name=\"enlevee\" value=\"(\\d+)\".*", "$1");
        return meuse.poster(
                        enquete + "/questionnaire/remettre", "ecriture", essai.ecriture(enquete), "enlevee", enlevee)
                .body();
    }

    @Test
    void aQuestionThatWasTakenOffIsPutBackWhereItWas() {
        var avant = questionnaires.derniere(id()).questionnaire();
        var dernierDesConditionnes = avant.questions().stream()
                .filter(q -> q.condition() != null)
                .findFirst()
                .orElseThrow();
        enlever(dernierDesConditionnes.id());
        assertThat(questionnaires.derniere(id()).questionnaire()).isNotEqualTo(avant);
        assertThat(meuse.lire(enquete + "/questionnaire?fait=enlevee").body()).contains("Vous pouvez la remettre");
        remettre();
        assertThat(questionnaires.derniere(id()).questionnaire()).isEqualTo(avant);
        assertThat(meuse.lire(enquete + "/questionnaire").body()).doesNotContain("Questions enlevées (");
    }

    @Test
    void aQuestionPutBackAfterAnAnswerMakesANewVersionAndKeepsItsIdentifier() {
        repondre();
        var avant = questionnaires.derniere(id());
        enlever("q2");
        remettre();
        var apres = questionnaires.derniere(id());
        assertThat(apres.questionnaire()).isEqualTo(avant.questionnaire());
        assertThat(apres.numero()).isGreaterThan(avant.numero());
    }

    @Test
    void aQuestionWhoseIdentifierWasGivenAgainTakesAnother() {
        var derniere = questionnaires.derniere(id()).questionnaire().questions().getLast();
        enlever(derniere.id());
        meuse.poster(
                enquete + "/questionnaire/questions/nouvelle",
                "sorte",
                "texte",
                "ecriture",
                essai.ecriture(enquete),
                "intitule",
                "Une autre");
        remettre();
        var questions = questionnaires.derniere(id()).questionnaire().questions();
        assertThat(questions).extracting(q -> q.intitule()).contains("Une autre", derniere.intitule());
        assertThat(questions).extracting(q -> q.id()).doesNotHaveDuplicates();
    }

    @Test
    void aConditionThatNoLongerHasItsQuestionGoes() {
        var source = questionnaires.derniere(id()).questionnaire().questions().stream()
                .flatMap(q -> java.util.stream.Stream.ofNullable(q.condition()))
                .findFirst()
                .orElseThrow()
                .question();
        var dependantes = questionnaires.derniere(id()).questionnaire().questions().stream()
                .filter(q -> q.condition() != null && q.condition().question().equals(source))
                .toList();
        dependantes.forEach(q -> enlever(q.id()));
        enlever(source);
        var page = meuse.lire(enquete + "/questionnaire").body();
        var matcher = java.util.regex.Pattern.compile("name=\"enlevee\" value=\"(\\d+)\"")
                .matcher(page);
        var derniere = "";
        while (matcher.find()) {
            derniere = matcher.group(1);
        }
        meuse.poster(enquete + "/questionnaire/remettre", "ecriture", essai.ecriture(enquete), "enlevee", derniere);
        assertThat(questionnaires
                        .derniere(id())
                        .questionnaire()
                        .question(dependantes.getFirst().id())
                        .orElseThrow()
                        .condition())
                .isNull();
    }
}
