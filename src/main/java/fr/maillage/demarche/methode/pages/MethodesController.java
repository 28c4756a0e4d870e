package fr.maillage.demarche.methode.pages;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.methode.plan.EcritureDeMethode;
import fr.maillage.demarche.methode.plan.Etape;
import fr.maillage.demarche.methode.plan.LectureDeMethode;
import fr.maillage.demarche.methode.plan.MethodesLivrees;
import fr.maillage.demarche.methode.plan.Periode;
import fr.maillage.demarche.methode.plan.Phase;
import fr.maillage.demarche.methode.plan.Plan;
import fr.maillage.demarche.methode.registre.PlanDeDemarche;
import fr.maillage.demarche.methode.registre.PlansEnBase;
import fr.maillage.presentation.FichierInvalideException;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.Telechargement;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a plan comes from, and how it leaves: a method that is shipped, an empty plan, a file. */
@Controller
class MethodesController {
    private final AccesAuxDemarches acces;
    private final PlansEnBase plans;
    private final Journal journal;

    MethodesController(AccesAuxDemarches acces, PlansEnBase plans, Journal journal) {
        this.acces = acces;
        this.plans = plans;
        this.journal = journal;
    }

    @GetMapping(PlanController.PLAN + "/methode")
    ModelAndView choisir(@PathVariable String id) {
        return choix(acces.trouver(id), LectureDeFormulaire.de(Map.of()));
    }

    private ModelAndView choix(Demarche demarche, LectureDeFormulaire lecture) {
        int version = plans.trouver(demarche.id()).map(PlanDeDemarche::version).orElse(0);
        return new ModelAndView("demarche/methode/choix", "page", ChoixDeMethode.de(demarche, version, lecture));
    }

    @PostMapping(PlanController.PLAN + "/methode")
    ModelAndView prendre(
            @PathVariable String id, @RequestParam String methode, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var plan = methode.equals(ChoixDeMethode.VIDE)
                ? new Plan(
                        "Notre plan",
                        "",
                        "",
                        List.of(new Phase("phase-1", "Première phase", "", Periode.INCONNUE, List.<Etape>of())))
                : MethodesLivrees.deNom(methode)
                        .orElseThrow(() -> Refus.illisible("Cette méthode n’est pas livrée avec le site."));
        return installer(demarche, plan, parametres);
    }

    @PostMapping(PlanController.PLAN + "/importer")
    ModelAndView importer(
            @PathVariable String id,
            @RequestParam Map<String, String> parametres,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var demarche = acces.trouver(id);
        var recu = Optional.ofNullable(fichier).filter(f -> !f.isEmpty());
        if (recu.filter(f -> f.getSize() > 4L * LectureDeMethode.LONGUEUR_MAX).isPresent()) {
            return refuser(demarche, parametres, "", "Ce fichier est trop gros pour une méthode.");
        }
        var yaml = recu.isPresent()
                ? new String(recu.get().getBytes(), StandardCharsets.UTF_8)
                : LectureDeFormulaire.de(parametres).valeur(ChoixDeMethode.CHAMP_YAML);
        if (yaml.isBlank()) {
            return refuser(demarche, parametres, "", "Collez une méthode, ou choisissez son fichier.");
        }
        try {
            return installer(demarche, LectureDeMethode.lire("méthode", yaml), parametres);
        } catch (FichierInvalideException e) {
            return refuser(demarche, parametres, yaml, String.valueOf(e.getMessage()));
        }
    }

    /** Shows the form again, with the text that was sent and what is wrong with it. */
    private ModelAndView refuser(Demarche demarche, Map<String, String> parametres, String yaml, String message) {
        var valeurs = new HashMap<>(parametres);
        valeurs.put(ChoixDeMethode.CHAMP_YAML, yaml);
        var lecture = LectureDeFormulaire.de(valeurs);
        lecture.refuser(ChoixDeMethode.CHAMP_YAML, message);
        return choix(demarche, lecture);
    }

    /** The first plan of a démarche, or another in its place: that too is a change, and can be undone. */
    private ModelAndView installer(Demarche demarche, Plan plan, Map<String, String> parametres) {
        var motif = "Méthode «\u00a0" + plan.nom() + "\u00a0» choisie";
        var compte = acces.compte().id();
        int version = LectureDeFormulaire.de(parametres)
                .entier("version", 0, Integer.MAX_VALUE, "")
                .orElse(0);
        var actuel = plans.trouver(demarche.id());
        boolean fait = actuel.isPresent()
                ? actuel.get().version() == version && plans.changer(actuel.get(), plan, motif, compte)
                : plans.commencer(demarche.id(), plan, motif, compte);
        if (!fait) {
            return new ModelAndView("redirect:" + demarche.chemin() + "/plan?fait=depasse");
        }
        journal.noter("demarche.plan", demarche.id(), "méthode choisie");
        return new ModelAndView("redirect:" + demarche.chemin() + "/etapes");
    }

    @GetMapping(PlanController.PLAN + "/methode.yaml")
    ResponseEntity<byte[]> exporter(@PathVariable String id) {
        var demarche = acces.trouver(id);
        var plan = plans.trouver(demarche.id())
                .orElseThrow(() -> Refus.introuvable("Cette démarche n’a pas encore de plan."));
        return Telechargement.reponse(
                new MediaType("application", "yaml", StandardCharsets.UTF_8),
                "methode-" + id + ".yaml",
                EcritureDeMethode.ecrire(plan.plan()));
    }
}
