package fr.maillage.enquete.pages;

import fr.maillage.compte.Journal;
import fr.maillage.enquete.questionnaire.Question;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.enquete.registre.QuestionnairesEnBase;
import fr.maillage.enquete.registre.QuestionnairesEnBase.Version;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One question: added, or changed. */
@Controller
class QuestionController {
    private static final String NOUVELLE = QuestionnaireController.QUESTIONNAIRE + "/questions/nouvelle";
    private static final String UNE = QuestionnaireController.QUESTIONNAIRE + "/questions/{question:q[0-9]{1,4}}";

    private final AccesAuxEnquetes acces;
    private final QuestionnairesEnBase questionnaires;
    private final Journal journal;

    QuestionController(AccesAuxEnquetes acces, QuestionnairesEnBase questionnaires, Journal journal) {
        this.acces = acces;
        this.questionnaires = questionnaires;
        this.journal = journal;
    }

    @GetMapping(NOUVELLE)
    ModelAndView nouvelle(
            @PathVariable String demarche,
            @PathVariable String id,
            @RequestParam(defaultValue = "un-choix") String sorte) {
        var ouverte = acces.trouver(demarche, id);
        return formulaire(
                ouverte, questionnaires.derniere(id), null, connue(sorte), LectureDeFormulaire.de(Map.of()), "");
    }

    private static String connue(String sorte) {
        return FormulaireDeQuestion.SORTES.stream().anyMatch(o -> o.valeur().equals(sorte)) ? sorte : "un-choix";
    }

    private static ModelAndView formulaire(
            AccesAuxEnquetes.Ouverte ouverte,
            Version version,
            @Nullable Question question,
            String sorte,
            LectureDeFormulaire lecture,
            String avis) {
        var questionnaire = ouverte.chemin() + "/questionnaire";
        var questions = version.questionnaire().questions();
        var avant = question == null
                ? questions
                : questions.subList(0, version.questionnaire().numero(question.id()) - 1);
        return new ModelAndView(
                "enquete/question",
                "page",
                FormulaireDeQuestion.de(
                        new FormulaireDeQuestion.Cadre(
                                ouverte.enTete(
                                        question == null ? "Nouvelle question" : "Modifier la question",
                                        new Lien("Questionnaire", questionnaire)),
                                questionnaire + "/questions/" + (question == null ? "nouvelle" : question.id()),
                                questionnaire,
                                version.ecriture(),
                                sorte,
                                question != null && version.repondu(),
                                avis),
                        avant,
                        lecture));
    }

    @PostMapping(NOUVELLE)
    ModelAndView ajouter(
            @PathVariable String demarche,
            @PathVariable String id,
            @RequestParam Map<String, String> parametres,
            @RequestParam(defaultValue = "un-choix") String sorte) {
        var ouverte = acces.trouver(demarche, id);
        var version = questionnaires.derniere(id);
        var lecture = LectureDeFormulaire.de(parametres);
        var question = new LectureDeQuestion(lecture, connue(sorte), null).lire(questionnaires.prochainId(id));
        if (question.isEmpty()) {
            return formulaire(ouverte, version, null, connue(sorte), lecture, "");
        }
        return ecrire(ouverte, version, null, connue(sorte), lecture, question.get());
    }

    @GetMapping(UNE)
    ModelAndView modifier(@PathVariable String demarche, @PathVariable String id, @PathVariable String question) {
        var ouverte = acces.trouver(demarche, id);
        var version = questionnaires.derniere(id);
        var trouvee = trouver(version, question);
        return formulaire(
                ouverte,
                version,
                trouvee,
                FormulaireDeQuestion.sorte(trouvee.genre()),
                FormulaireDeQuestion.de(trouvee),
                "");
    }

    private static Question trouver(Version version, String question) {
        return version.questionnaire()
                .question(question)
                .orElseThrow(() -> Refus.introuvable("Cette question n’est plus dans le questionnaire."));
    }

    @PostMapping(UNE)
    ModelAndView enregistrer(
            @PathVariable String demarche,
            @PathVariable String id,
            @PathVariable String question,
            @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(demarche, id);
        var version = questionnaires.derniere(id);
        var avant = trouver(version, question);
        var sorte = FormulaireDeQuestion.sorte(avant.genre());
        var lecture = LectureDeFormulaire.de(parametres);
        boolean autreSens = lecture.valeur("portee").equals(FormulaireDeQuestion.AUTRE_SENS);
        if (version.repondu() && lecture.valeur("portee").isEmpty()) {
            lecture.refuser("portee", "Dites si le sens de la question change.");
        }
        var lue = new LectureDeQuestion(lecture, sorte, avant)
                .lire(version.repondu() && autreSens ? questionnaires.prochainId(id) : question);
        if (version.repondu() && !autreSens && lue.isPresent() && !lue.get().memeSens(avant)) {
            lecture.refuser(
                    "portee",
                    "Vous ajoutez, enlevez ou déplacez des réponses, ou changez qui doit répondre\u00a0: le sens change. "
                            + "Choisissez «\u00a0Le sens\u00a0», ou gardez les mêmes réponses.");
        }
        if (lue.isEmpty() || !lecture.juste()) {
            return formulaire(ouverte, version, avant, sorte, lecture, "");
        }
        return ecrire(ouverte, version, avant, sorte, lecture, lue.get());
    }

    private ModelAndView ecrire(
            AccesAuxEnquetes.Ouverte ouverte,
            Version version,
            @Nullable Question avant,
            String sorte,
            LectureDeFormulaire lecture,
            Question nouvelle) {
        Questionnaire questionnaire;
        try {
            questionnaire = avant == null
                    ? version.questionnaire().ajouter(nouvelle)
                    : version.questionnaire().remplacer(avant.id(), nouvelle);
        } catch (IllegalArgumentException e) {
            return formulaire(
                    ouverte, version, avant, sorte, lecture, "Rien n’est enregistré\u00a0: " + e.getMessage() + ".");
        }
        int ecriture = lecture.entier("ecriture", 1, Integer.MAX_VALUE, "").orElse(0);
        var id = ouverte.enquete().id();
        var issue = questionnaires.ecrire(
                id,
                ecriture,
                questionnaire,
                avant == null ? "Une question est ajoutée." : "Le sens d’une question change.");
        if (issue == QuestionnairesEnBase.Issue.DEPASSEE) {
            return formulaire(
                    ouverte,
                    questionnaires.derniere(id),
                    avant,
                    sorte,
                    lecture,
                    "Quelqu’un d’autre a changé ce questionnaire entre-temps. Rien n’est enregistré\u00a0: ce que vous avez écrit "
                            + "est ci-dessous, enregistrez de nouveau.");
        }
        journal.noter("enquete.question", id, nouvelle.id());
        return new ModelAndView("redirect:" + ouverte.chemin() + "/questionnaire"
                + (issue == QuestionnairesEnBase.Issue.NOUVELLE_VERSION ? "?fait=version" : ""));
    }
}
