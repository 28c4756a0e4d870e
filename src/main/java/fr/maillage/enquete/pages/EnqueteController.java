package fr.maillage.enquete.pages;

import fr.maillage.compte.Journal;
import fr.maillage.enquete.Enquete;
import fr.maillage.enquete.registre.EnquetesDuSite;
import fr.maillage.enquete.registre.EnquetesEnBase;
import fr.maillage.enquete.registre.PointsEnBase;
import fr.maillage.enquete.registre.QuestionnairesEnBase;
import fr.maillage.enquete.registre.ReponsesEnBase;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One survey: where it stands, and its settings. */
@Controller
class EnqueteController {
    private final AccesAuxEnquetes acces;
    private final EnquetesEnBase enquetes;
    private final EnquetesDuSite site;
    private final QuestionnairesEnBase questionnaires;
    private final PointsEnBase points;
    private final ReponsesEnBase reponses;
    private final AdresseDuSite adresse;
    private final Journal journal;

    EnqueteController(
            AccesAuxEnquetes acces,
            EnquetesEnBase enquetes,
            EnquetesDuSite site,
            QuestionnairesEnBase questionnaires,
            PointsEnBase points,
            ReponsesEnBase reponses,
            AdresseDuSite adresse,
            Journal journal) {
        this.acces = acces;
        this.enquetes = enquetes;
        this.site = site;
        this.questionnaires = questionnaires;
        this.points = points;
        this.reponses = reponses;
        this.adresse = adresse;
        this.journal = journal;
    }

    @GetMapping(AccesAuxEnquetes.UNE)
    ModelAndView lire(@PathVariable String demarche, @PathVariable String id) {
        var ouverte = acces.trouver(demarche, id);
        var enquete = ouverte.enquete();
        var version = questionnaires.derniere(id);
        int questions = version.questionnaire().questions().size();
        var etat = enquete.etat(site.aujourdhui());
        int nombre = reponses.nombre(id);
        var desPoints = points.de(id);
        return new ModelAndView(
                "enquete/enquete",
                "page",
                new PageDEnquete(
                        AccesAuxEnquetes.enTete(ouverte.demarche(), enquete.titre()),
                        enquete,
                        ouverte.demarche().demonstration(),
                        etat.libelle(),
                        EnquetesController.dates(enquete),
                        Formats.date(enquete.garderJusquAu()),
                        adresse.absolue(enquete.cheminPublic()),
                        suite(etat, questions, nombre),
                        etat == Enquete.Etat.PREPARATION || etat == Enquete.Etat.CLOSE,
                        etat == Enquete.Etat.OUVERTE || etat == Enquete.Etat.A_VENIR,
                        questions,
                        version.numero(),
                        nombre,
                        nombre
                                - desPoints.stream()
                                        .mapToInt(PointsEnBase.Point::total)
                                        .sum(),
                        desPoints));
    }

    private static String suite(Enquete.Etat etat, int questions, int reponses) {
        return switch (etat) {
            case PREPARATION ->
                questions == 0
                        ? "Ajoutez des questions, puis regardez l’aperçu."
                        : "Relisez les questions et l’aperçu, fixez les dates, puis ouvrez l’enquête.";
            case A_VENIR -> "L’enquête s’ouvrira d’elle-même. Préparez les affiches et les feuilles à imprimer.";
            case OUVERTE -> "Diffusez l’adresse et les affiches. Saisissez au fur et à mesure les feuilles de papier.";
            case CLOSE ->
                reponses == 0
                        ? "L’enquête est close, sans réponse. Vous pouvez la rouvrir."
                        : "Lisez les résultats, saisissez les dernières feuilles de papier, puis exportez les tableaux.";
        };
    }

    @GetMapping(AccesAuxEnquetes.UNE + "/reglages")
    ModelAndView reglages(@PathVariable String demarche, @PathVariable String id) {
        var ouverte = acces.trouver(demarche, id);
        return formulaire(ouverte, FormulaireDeReglages.de(ouverte.enquete()), "");
    }

    private static ModelAndView formulaire(AccesAuxEnquetes.Ouverte ouverte, LectureDeFormulaire lecture, String avis) {
        return new ModelAndView(
                "enquete/reglages",
                "page",
                FormulaireDeReglages.page(
                        ouverte.enTete("Dates et données personnelles"), ouverte.enquete(), lecture, avis));
    }

    @PostMapping(AccesAuxEnquetes.UNE + "/reglages")
    ModelAndView regler(
            @PathVariable String demarche, @PathVariable String id, @RequestParam Map<String, String> parametres) {
        var ouverte = acces.trouver(demarche, id);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var reglages = FormulaireDeReglages.lire(lecture, site.aujourdhui());
        if (reglages.isEmpty()) {
            return formulaire(ouverte, lecture, "");
        }
        if (!enquetes.regler(id, version, reglages.get())) {
            return formulaire(
                    acces.trouver(demarche, id),
                    lecture,
                    "Quelqu’un d’autre a changé cette enquête depuis que vous l’avez ouverte. Rien n’est enregistré\u00a0: "
                            + "ce que vous avez écrit est ci-dessous. Enregistrez de nouveau pour remplacer ses réglages.");
        }
        journal.noter("enquete.regler", id, "");
        return new ModelAndView("redirect:" + ouverte.chemin());
    }
}
