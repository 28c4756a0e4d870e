package fr.maillage.enquete.pages;

import fr.maillage.compte.Journal;
import fr.maillage.enquete.Destinataires;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.enquete.registre.QuestionnairesEnBase;
import fr.maillage.enquete.registre.QuestionsEnlevees;
import fr.maillage.presentation.Lien;
import fr.maillage.territoire.RechercheDeTerritoires;
import fr.maillage.territoire.Territoires;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The questionnaire of a survey: its title, the order of its questions, its preview. */
@Controller
class QuestionnaireController {
    static final String QUESTIONNAIRE = AccesAuxEnquetes.UNE + "/questionnaire";
    static final String NOUVELLE_VERSION =
            "Des personnes ont déjà répondu\u00a0: une nouvelle version du questionnaire est faite. Leurs réponses restent comptées avec "
                    + "les questions qu’elles ont lues.";
    private static final Map<String, String> AVIS = Map.of(
            "version",
            NOUVELLE_VERSION,
            "enlevee",
            "La question est enlevée. Vous pouvez la remettre, plus bas, dans «\u00a0Questions enlevées\u00a0».",
            "remise",
            "La question est remise. Vérifiez sa place et à qui elle est posée.");
    static final String DEPASSEE =
            "Quelqu’un d’autre a changé ce questionnaire depuis que vous l’avez ouvert. Rien n’est enregistré\u00a0: refaites votre "
                    + "changement sur la version ci-dessous.";

    private final AccesAuxEnquetes acces;
    private final EnquetesDuSite site;
    private final QuestionnairesEnBase questionnaires;
    private final QuestionsEnlevees enlevees;
    private final RechercheDeTerritoires recherche;
    private final Territoires territoires;
    private final Journal journal;

    QuestionnaireController(
            AccesAuxEnquetes acces,
            EnquetesDuSite site,
            QuestionnairesEnBase questionnaires,
            QuestionsEnlevees enlevees,
            RechercheDeTerritoires recherche,
            Territoires territoires,
            Journal journal) {
        this.acces = acces;
        this.site = site;
        this.questionnaires = questionnaires;
        this.enlevees = enlevees;
        this.recherche = recherche;
        this.territoires = territoires;
        this.journal = journal;
    }

    @GetMapping(QUESTIONNAIRE)
    ModelAndView lire(
            @PathVariable String demarche, @PathVariable String id, @RequestParam(defaultValue = "") String fait) {
        return page(acces.trouver(demarche, id), AVIS.getOrDefault(fait, ""));
    }

    private ModelAndView page(AccesAuxEnquetes.Ouverte ouverte, String avis) {
        var id = ouverte.enquete().id();
        return new ModelAndView(
                "enquete/questionnaire",
                "page",
                PageDuQuestionnaire.de(
                        ouverte.enTete("Questionnaire"),
                        ouverte.chemin(),
                        avis,
                        questionnaires.derniere(id),
                        questionnaires.corrections(id),
                        enlevees.de(id)));
    }

    /** Title, introduction, and whom it questions. */
    @PostMapping(QUESTIONNAIRE)
    ModelAndView intituler(
            @PathVariable String demarche,
            @PathVariable String id,
            @RequestParam int ecriture,
            @RequestParam(defaultValue = "") String titre,
            @RequestParam(defaultValue = "") String introduction,
            @RequestParam(defaultValue = "") String destinataires) {
        var autres = Arrays.stream(Destinataires.values())
                .filter(d -> d.code().equals(destinataires))
                .findFirst();
        return changer(
                demarche,
                id,
                ecriture,
                q -> q.intitule(titre, introduction.replace("\r\n", "\n"), autres.orElse(q.destinataires())),
                "Le titre ou les destinataires changent.");
    }

    /** @param vers « haut » or « bas » */
    @PostMapping(QUESTIONNAIRE + "/deplacer")
    ModelAndView deplacer(
            @PathVariable String demarche,
            @PathVariable String id,
            @RequestParam int ecriture,
            @RequestParam String question,
            @RequestParam String vers) {
        return changer(
                demarche,
                id,
                ecriture,
                q -> q.deplacer(question, vers.equals("haut")),
                "L’ordre des questions change.");
    }

    @PostMapping(QUESTIONNAIRE + "/enlever")
    ModelAndView enlever(
            @PathVariable String demarche,
            @PathVariable String id,
            @RequestParam int ecriture,
            @RequestParam String question) {
        var ouverte = acces.trouver(demarche, id);
        try {
            return suite(ouverte, enlevees.enlever(id, ecriture, question), "?fait=enlevee");
        } catch (IllegalArgumentException e) {
            return rienNeChange(ouverte, e);
        }
    }

    /** @param enlevee rank of a removal */
    @PostMapping(QUESTIONNAIRE + "/remettre")
    ModelAndView remettre(
            @PathVariable String demarche,
            @PathVariable String id,
            @RequestParam int ecriture,
            @RequestParam long enlevee) {
        var ouverte = acces.trouver(demarche, id);
        try {
            return suite(
                    ouverte,
                    enlevees.remettre(id, ecriture, enlevee).orElse(QuestionnairesEnBase.Issue.ECRITE),
                    "?fait=remise");
        } catch (IllegalArgumentException e) {
            return rienNeChange(ouverte, e);
        }
    }

    private ModelAndView changer(
            String demarche, String id, int ecriture, UnaryOperator<Questionnaire> geste, String motif) {
        var ouverte = acces.trouver(demarche, id);
        Questionnaire nouveau;
        try {
            nouveau = geste.apply(questionnaires.derniere(id).questionnaire());
        } catch (IllegalArgumentException e) {
            return rienNeChange(ouverte, e);
        }
        return suite(ouverte, questionnaires.ecrire(id, ecriture, nouveau, motif), "");
    }

    private ModelAndView rienNeChange(AccesAuxEnquetes.Ouverte ouverte, IllegalArgumentException pourquoi) {
        return page(ouverte, "Rien n’est changé\u00a0: " + pourquoi.getMessage() + ".");
    }

    /** @param ecrite what the next page tells of a questionnaire that nobody answered yet */
    private ModelAndView suite(AccesAuxEnquetes.Ouverte ouverte, QuestionnairesEnBase.Issue issue, String ecrite) {
        return switch (issue) {
            case DEPASSEE -> page(ouverte, DEPASSEE);
            case ECRITE -> fait(ouverte, ecrite);
            case NOUVELLE_VERSION -> fait(ouverte, "?fait=version");
        };
    }

    private ModelAndView fait(AccesAuxEnquetes.Ouverte ouverte, String suite) {
        journal.noter("enquete.questionnaire", ouverte.enquete().id(), "");
        return new ModelAndView("redirect:" + ouverte.chemin() + "/questionnaire" + suite);
    }

    @GetMapping(AccesAuxEnquetes.UNE + "/apercu")
    ModelAndView apercu(@PathVariable String demarche, @PathVariable String id) {
        return apercu(demarche, id, new LinkedMultiValueMap<>(), "suite", -1);
    }

    @PostMapping(AccesAuxEnquetes.UNE + "/apercu")
    ModelAndView apercu(
            @PathVariable String demarche,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> formulaire,
            @RequestParam(defaultValue = "suite") String aller,
            @RequestParam(defaultValue = "-1") int etape) {
        var ouverte = acces.trouver(demarche, id);
        var version = questionnaires.derniere(id);
        var communes = new CommunesDeFrance(recherche, territoires, site.communes(ouverte.enquete()));
        var suivi = new PageDeReponse.Entete("", version.numero(), "", etape);
        return switch (Remplissage.lire(version.questionnaire(), suivi, aller.equals("retour"), formulaire, communes)) {
            case Remplissage.Complet complet -> new ModelAndView("redirect:" + ouverte.chemin() + "/questionnaire");
            case Remplissage.Page page ->
                new ModelAndView(
                        "enquete/repondre",
                        "page",
                        PageDeReponse.de(
                                ouverte.enTete(
                                        "Aperçu", new Lien("Questionnaire", ouverte.chemin() + "/questionnaire")),
                                ouverte.chemin() + "/apercu",
                                true,
                                "",
                                page.suivi(),
                                page.moment(),
                                page.montrer()));
        };
    }
}
