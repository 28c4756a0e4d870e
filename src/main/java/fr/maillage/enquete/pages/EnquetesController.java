package fr.maillage.enquete.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.Demarche;
import fr.maillage.enquete.Destinataires;
import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.questionnaire.EcritureYaml;
import fr.maillage.enquete.questionnaire.LectureYaml;
import fr.maillage.enquete.questionnaire.Modeles;
import fr.maillage.enquete.questionnaire.Questionnaire;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.enquete.registre.EnquetesEnBase;
import fr.maillage.enquete.registre.EnquetesEnBase.Reglages;
import fr.maillage.enquete.registre.QuestionnairesEnBase;
import fr.maillage.enquete.registre.ReponsesEnBase;
import fr.maillage.presentation.FichierInvalideException;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Telechargement;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Surveys of a démarche: listed, created from a model, a file or another one. */
@Controller
class EnquetesController {
    /** Answers are kept a year by default: long enough for the diagnosis. */
    private static final int ANNEES_DE_GARDE = 1;

    private final AccesAuxEnquetes acces;
    private final EnquetesEnBase enquetes;
    private final EnquetesDuSite site;
    private final QuestionnairesEnBase questionnaires;
    private final ReponsesEnBase reponses;
    private final Journal journal;

    EnquetesController(
            AccesAuxEnquetes acces,
            EnquetesEnBase enquetes,
            EnquetesDuSite site,
            QuestionnairesEnBase questionnaires,
            ReponsesEnBase reponses,
            Journal journal) {
        this.acces = acces;
        this.enquetes = enquetes;
        this.site = site;
        this.questionnaires = questionnaires;
        this.reponses = reponses;
        this.journal = journal;
    }

    @GetMapping(AccesAuxEnquetes.RACINE)
    ModelAndView lister(@PathVariable String demarche) {
        return lister(acces.demarche(demarche), "");
    }

    private ModelAndView lister(Demarche demarche, String avis) {
        var toutes = enquetes.deLaDemarche(demarche.id());
        return new ModelAndView(
                "enquete/enquetes",
                "page",
                new PageDesEnquetes(
                        AccesAuxEnquetes.enTete(demarche, "Enquêtes"),
                        demarche.chemin() + "/enquetes",
                        avis,
                        demarche.demonstration(),
                        toutes.stream()
                                .filter(e -> e.retireLe() == null)
                                .map(this::ligne)
                                .toList(),
                        toutes.stream()
                                .filter(e -> e.retireLe() != null)
                                .map(e -> new Lien(e.titre(), e.chemin()))
                                .toList(),
                        Modeles.livres()));
    }

    private PageDesEnquetes.Ligne ligne(Enquete enquete) {
        return new PageDesEnquetes.Ligne(
                new Lien(enquete.titre(), enquete.chemin()),
                enquete.destinataires().libelle(),
                enquete.etat(site.aujourdhui()).libelle(),
                dates(enquete),
                Formats.compte(reponses.nombre(enquete.id()), "réponse", "réponses"));
    }

    static String dates(Enquete enquete) {
        var ouvre = enquete.ouvreLe();
        var ferme = enquete.fermeLe();
        if (ouvre == null) {
            return ferme == null ? "Sans dates" : "Jusqu’au " + Formats.date(ferme);
        }
        return ferme == null
                ? "Depuis le " + Formats.date(ouvre)
                : "Du " + Formats.date(ouvre) + " au " + Formats.date(ferme);
    }

    /** @param modele « habitants », « structures », « elus »; anything else for an empty one */
    @PostMapping(AccesAuxEnquetes.RACINE)
    ModelAndView creer(@PathVariable String demarche, @RequestParam(defaultValue = "vide") String modele) {
        var questionnaire = Arrays.stream(Destinataires.values())
                .filter(d -> d.code().equals(modele))
                .findFirst()
                .map(Modeles::pour)
                .orElseGet(() -> new Questionnaire("Nouvelle enquête", "", Destinataires.HABITANTS, List.of()));
        return creer(acces.demarche(demarche), questionnaire);
    }

    private ModelAndView creer(Demarche demarche, Questionnaire questionnaire) {
        var reglages = new Reglages(null, null, site.aujourdhui().plusYears(ANNEES_DE_GARDE), demarche.porteur(), "");
        var id = enquetes.creer(demarche.id(), questionnaire, reglages, acces.compte());
        journal.noter("enquete.creer", id, questionnaire.destinataires().code());
        return new ModelAndView("redirect:" + demarche.chemin() + "/enquetes/" + id + "/questionnaire");
    }

    /** @param yaml a questionnaire that was exported, pasted */
    @PostMapping(AccesAuxEnquetes.RACINE + "/importer")
    ModelAndView importer(@PathVariable String demarche, @RequestParam(defaultValue = "") String yaml) {
        var trouvee = acces.demarche(demarche);
        if (yaml.length() > LectureYaml.TAILLE_MAX) {
            return lister(trouvee, "Ce questionnaire est trop long pour être lu. Rien n’est créé.");
        }
        try {
            return creer(trouvee, LectureYaml.lire("questionnaire", yaml));
        } catch (FichierInvalideException e) {
            return lister(trouvee, e.getMessage() + " Rien n’est créé\u00a0: corrigez, puis importez de nouveau.");
        }
    }

    @PostMapping(AccesAuxEnquetes.UNE + "/dupliquer")
    ModelAndView dupliquer(@PathVariable String demarche, @PathVariable String id) {
        var ouverte = acces.trouver(demarche, id);
        var questionnaire = questionnaires.derniere(id).questionnaire();
        var titre = "Copie de " + questionnaire.titre();
        return creer(
                ouverte.demarche(),
                questionnaire.intitule(
                        titre.length() > Questionnaire.TITRE_MAX ? questionnaire.titre() : titre,
                        questionnaire.introduction(),
                        questionnaire.destinataires()));
    }

    @GetMapping(AccesAuxEnquetes.UNE + "/questionnaire.yaml")
    ResponseEntity<byte[]> exporter(@PathVariable String demarche, @PathVariable String id) {
        acces.trouver(demarche, id);
        return Telechargement.reponse(
                new MediaType("application", "yaml", UTF_8),
                "questionnaire-" + id + ".yaml",
                EcritureYaml.ecrire(questionnaires.derniere(id).questionnaire()));
    }

    @PostMapping(AccesAuxEnquetes.UNE + "/ouvrir")
    ModelAndView ouvrir(@PathVariable String demarche, @PathVariable String id) {
        var ouverte = acces.trouver(demarche, id);
        var questionnaire = questionnaires.derniere(id).questionnaire();
        if (questionnaire.questions().isEmpty()) {
            throw Refus.illisible(
                    "Ce questionnaire n’a pas de question\u00a0: ajoutez-en une avant d’ouvrir l’enquête.");
        }
        var ferme = ouverte.enquete().fermeLe();
        if (ferme != null && ferme.isBefore(site.aujourdhui())) {
            throw Refus.illisible("Le dernier jour de cette enquête est passé\u00a0: changez d’abord ses dates.");
        }
        enquetes.ouvrir(id);
        journal.noter("enquete.ouvrir", id, "");
        return new ModelAndView("redirect:" + ouverte.chemin());
    }

    @PostMapping(AccesAuxEnquetes.UNE + "/clore")
    ModelAndView clore(@PathVariable String demarche, @PathVariable String id) {
        var ouverte = acces.trouver(demarche, id);
        enquetes.clore(id);
        journal.noter("enquete.clore", id, "");
        return new ModelAndView("redirect:" + ouverte.chemin());
    }

    @PostMapping(AccesAuxEnquetes.UNE + "/retirer")
    ModelAndView retirer(
            @PathVariable String demarche,
            @PathVariable String id,
            @RequestParam(defaultValue = "oui") String retiree) {
        var ouverte = acces.trouver(demarche, id);
        enquetes.retirer(id, retiree.equals("oui"));
        journal.noter("enquete.retirer", id, retiree);
        return new ModelAndView("redirect:" + ouverte.chemin());
    }
}
