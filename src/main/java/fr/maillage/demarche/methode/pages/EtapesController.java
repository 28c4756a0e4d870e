package fr.maillage.demarche.methode.pages;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.methode.pages.AssemblageDuPlan.Dossier;
import fr.maillage.demarche.methode.plan.Etape;
import fr.maillage.demarche.methode.plan.EtatDEtape;
import fr.maillage.demarche.methode.plan.Porte;
import fr.maillage.demarche.methode.plan.Suivi;
import fr.maillage.demarche.methode.registre.SuivisEnBase;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the démarche stands, and what is done on each step. */
@Controller
class EtapesController {
    static final String ETAPES = AccesAuxDemarches.RACINE + "/{id}/etapes";
    static final String ETAPE = ETAPES + "/{etape}";

    private final AccesAuxDemarches acces;
    private final AssemblageDuPlan assemblage;
    private final FormulaireDEtape formulaire;
    private final SuivisEnBase suivis;
    private final HorlogeDeDemarche horloge;
    private final Journal journal;

    EtapesController(
            AccesAuxDemarches acces,
            AssemblageDuPlan assemblage,
            FormulaireDEtape formulaire,
            SuivisEnBase suivis,
            HorlogeDeDemarche horloge,
            Journal journal) {
        this.acces = acces;
        this.assemblage = assemblage;
        this.formulaire = formulaire;
        this.suivis = suivis;
        this.horloge = horloge;
        this.journal = journal;
    }

    @GetMapping(ETAPES)
    ModelAndView etapes(@PathVariable String id) {
        var demarche = acces.trouver(id);
        return assemblage
                .trouver(demarche)
                .map(dossier -> new ModelAndView("demarche/methode/etapes", "page", assemblage.page(dossier)))
                .orElseGet(() -> new ModelAndView(
                        "demarche/methode/choix",
                        "page",
                        ChoixDeMethode.de(demarche, LectureDeFormulaire.de(Map.of()))));
    }

    @GetMapping(ETAPE)
    ModelAndView etape(@PathVariable String id, @PathVariable String etape) {
        var dossier = assemblage.exiger(acces.trouver(id));
        return page(dossier, dossier.etape(etape), LectureDeFormulaire.de(Map.of()), "");
    }

    private ModelAndView page(Dossier dossier, Etape etape, LectureDeFormulaire lecture, String avis) {
        return new ModelAndView("demarche/methode/etape", "page", formulaire.page(dossier, etape, lecture, avis));
    }

    private static ModelAndView vers(Dossier dossier, Etape etape, String ancre) {
        return new ModelAndView("redirect:" + AssemblageDuPlan.chemin(dossier.demarche(), etape) + ancre);
    }

    @PostMapping(ETAPE + "/commencer")
    @Transactional
    public ModelAndView commencer(
            @PathVariable String id, @PathVariable String etape, @RequestParam Map<String, String> parametres) {
        var dossier = assemblage.exiger(acces.trouver(id));
        var visee = dossier.etape(etape);
        var lecture = LectureDeFormulaire.de(parametres);
        var jour = lecture.dateExigee("commencee", "Dites quel jour l’étape a commencé.");
        if (jour.isEmpty()) {
            return page(dossier, visee, lecture, "");
        }
        suivis.noter(id, etape, EtatDEtape.EN_COURS, jour.get(), null);
        journal.noter("demarche.etape", id, etape + " commencée");
        return vers(dossier, visee, "");
    }

    /** Calls the step done. What is missing is passed with one written reason, kept for each gate. */
    @PostMapping(ETAPE + "/terminer")
    @Transactional
    public ModelAndView terminer(
            @PathVariable String id, @PathVariable String etape, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var dossier = assemblage.exiger(demarche);
        var visee = dossier.etape(etape);
        var lecture = LectureDeFormulaire.de(parametres);
        var commencee = dossier.suivi().etape(visee).commencee();
        var fin = lecture.dateExigee("finie", "Dites quel jour l’étape s’est terminée.");
        fin.ifPresent(jour -> verifierFin(lecture, commencee, jour, horloge.aujourdhui(demarche)));
        var fermees = assemblage.portes(dossier, visee).stream()
                .filter(p -> !p.ouverte())
                .toList();
        var motif = fermees.isEmpty()
                ? ""
                : lecture.texteExige(
                        "motif",
                        Suivi.Levee.MOTIF_MAX,
                        "Il manque encore quelque chose. Écrivez pourquoi vous terminez l’étape quand même.");
        if (!lecture.juste() || fin.isEmpty()) {
            return page(dossier, visee, lecture, "");
        }
        suivis.lever(id, fermees, true, motif, acces.compte().id());
        suivis.noter(id, etape, EtatDEtape.FAITE, commencee, fin.get());
        journal.noter("demarche.etape", id, etape + " terminée, conditions passées : " + fermees.size());
        return vers(dossier, visee, "");
    }

    private static void verifierFin(
            LectureDeFormulaire lecture, @Nullable LocalDate commencee, LocalDate fin, LocalDate aujourdhui) {
        if (commencee != null && fin.isBefore(commencee)) {
            lecture.refuser("finie", "L’étape ne peut pas finir avant d’avoir commencé. Corrigez la date de fin.");
        }
        if (fin.isAfter(aujourdhui)) {
            lecture.refuser("finie", "Cette date est à venir. Une étape se termine aujourd’hui ou avant.");
        }
    }

    @PostMapping(ETAPE + "/rouvrir")
    @Transactional
    public ModelAndView rouvrir(@PathVariable String id, @PathVariable String etape) {
        var dossier = assemblage.exiger(acces.trouver(id));
        var visee = dossier.etape(etape);
        var commencee = dossier.suivi().etape(visee).commencee();
        var faite = dossier.suivi().etape(visee).etat() == EtatDEtape.FAITE;
        suivis.noter(id, etape, faite ? EtatDEtape.EN_COURS : EtatDEtape.A_VENIR, faite ? commencee : null, null);
        journal.noter("demarche.etape", id, etape + " rouverte");
        return vers(dossier, visee, "");
    }

    @PostMapping(ETAPE + "/livrables/{livrable}")
    @Transactional
    public ModelAndView livrable(
            @PathVariable String id,
            @PathVariable String etape,
            @PathVariable String livrable,
            @RequestParam Map<String, String> parametres) {
        var dossier = assemblage.exiger(acces.trouver(id));
        var visee = dossier.etape(etape);
        if (visee.livrables().stream().noneMatch(l -> l.id().equals(livrable))) {
            throw Refus.introuvable("Ce livrable n’est plus dans cette étape.");
        }
        var lecture = LectureDeFormulaire.de(parametres);
        var suivi = FormulaireDEtape.lire(lecture, livrable);
        if (suivi.isEmpty()) {
            return page(dossier, visee, lecture, "");
        }
        if (!suivis.noter(id, livrable, suivi.get(), acces.compte().id())) {
            return page(
                    assemblage.exiger(acces.trouver(id)),
                    visee,
                    lecture,
                    "Quelqu’un d’autre a changé ce livrable depuis que vous avez ouvert la page. Rien n’est enregistré\u00a0:"
                            + " ce que vous avez écrit est ci-dessous. Enregistrez de nouveau pour remplacer ses réponses.");
        }
        journal.noter(
                "demarche.livrable", id, livrable + " " + suivi.get().etat().libelle());
        return vers(dossier, visee, "#livrables");
    }

    /** @param passee « oui » opens the gate without what it asks for, « non » says that it is there */
    @PostMapping(ETAPE + "/conditions/{condition}")
    @Transactional
    public ModelAndView lever(
            @PathVariable String id,
            @PathVariable String etape,
            @PathVariable String condition,
            @RequestParam(defaultValue = "non") String passee,
            @RequestParam Map<String, String> parametres) {
        var dossier = assemblage.exiger(acces.trouver(id));
        var visee = dossier.etape(etape);
        var porte = porte(dossier, visee, condition);
        // A gate that a check finds closed cannot be ticked: it can only be passed.
        boolean passer = passee.equals("oui") || porte.etat() == Porte.Etat.MANQUE;
        var lecture = LectureDeFormulaire.de(parametres);
        var motif = lecture.texteExige(
                FormulaireDEtape.motif(condition),
                Suivi.Levee.MOTIF_MAX,
                passer
                        ? "Écrivez pourquoi vous passez sans cette condition."
                        : "Écrivez en quelques mots ce que vous avez constaté.");
        if (!lecture.juste()) {
            return page(dossier, visee, lecture, "");
        }
        if (!porte.ouverte()) {
            suivis.lever(id, List.of(porte), passer, motif, acces.compte().id());
            journal.noter("demarche.condition", id, condition + (passer ? " passée" : " cochée"));
        }
        return vers(dossier, visee, "#conditions");
    }

    private Porte porte(Dossier dossier, Etape etape, String condition) {
        return assemblage.portes(dossier, etape).stream()
                .filter(p -> p.condition().id().equals(condition))
                .findFirst()
                .orElseThrow(() -> Refus.introuvable("Cette condition n’est plus dans cette étape."));
    }

    @PostMapping(ETAPE + "/conditions/{condition}/retirer")
    @Transactional
    public ModelAndView retirer(@PathVariable String id, @PathVariable String etape, @PathVariable String condition) {
        var dossier = assemblage.exiger(acces.trouver(id));
        var visee = dossier.etape(etape);
        suivis.retirer(id, condition, acces.compte().id());
        journal.noter("demarche.condition", id, condition + " retirée");
        return vers(dossier, visee, "#conditions");
    }
}
