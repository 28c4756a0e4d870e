package fr.maillage.demarche.methode.pages;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Demarche;
import fr.maillage.demarche.methode.pages.AssemblageDuPlan.Dossier;
import fr.maillage.demarche.methode.plan.Element;
import fr.maillage.demarche.methode.plan.Plan;
import fr.maillage.demarche.methode.plan.Portes;
import fr.maillage.demarche.methode.plan.RetoucheDePlan;
import fr.maillage.demarche.methode.registre.PlansEnBase;
import fr.maillage.presentation.Hasard;
import fr.maillage.presentation.Lien;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changing the plan: pieces added, changed, moved, taken out, and every change undone. */
@Controller
class PlanController {
    static final String PLAN = AccesAuxDemarches.RACINE + "/{id}/plan";
    private static final String ELEMENT = PLAN + "/elements/{element}";
    private static final String DEPASSE =
            "Quelqu’un d’autre a changé le plan depuis que vous l’avez ouvert. Rien n’est enregistré\u00a0: ";

    /** What a redirection announces, by its name in the address. */
    private static final Map<String, String> ANNONCES = Map.of(
            "change", "Le plan est changé.",
            "annule", "Le dernier changement est annulé.",
            "depasse", DEPASSE + "voici le plan tel qu’il est maintenant.");

    private final AccesAuxDemarches acces;
    private final AssemblageDuPlan assemblage;
    private final PlansEnBase plans;
    private final Portes portes;
    private final Journal journal;

    PlanController(
            AccesAuxDemarches acces, AssemblageDuPlan assemblage, PlansEnBase plans, Portes portes, Journal journal) {
        this.acces = acces;
        this.assemblage = assemblage;
        this.plans = plans;
        this.portes = portes;
        this.journal = journal;
    }

    @GetMapping(PLAN)
    ModelAndView plan(@PathVariable String id, @RequestParam(defaultValue = "") String fait) {
        var demarche = acces.trouver(id);
        var dossier = assemblage.exiger(demarche);
        return new ModelAndView(
                "demarche/methode/plan",
                "page",
                new PageDuPlan(
                        AccesAuxDemarches.enTete(
                                demarche, "Changer le plan", new Lien("Étapes", demarche.chemin() + "/etapes")),
                        demarche.chemin(),
                        dossier.version().version(),
                        dossier.plan(),
                        dossier.version().precedente() == null
                                ? ""
                                : dossier.version().motif(),
                        ANNONCES.getOrDefault(fait, "")));
    }

    @GetMapping(PLAN + "/ajouter")
    ModelAndView ajout(
            @PathVariable String id, @RequestParam String genre, @RequestParam(defaultValue = "") String dans) {
        return ajout(assemblage.exiger(acces.trouver(id)), genre(genre), dans, LectureDeFormulaire.de(Map.of()), "");
    }

    private static GenreDElement genre(String ecrit) {
        return GenreDElement.ecrit(ecrit)
                .orElseThrow(() -> Refus.illisible("On ajoute une phase, une étape, un livrable ou une condition."));
    }

    private ModelAndView ajout(
            Dossier dossier, GenreDElement genre, String dans, LectureDeFormulaire lecture, String avis) {
        var titre = dossier.plan()
                .element(dans)
                .map(parent -> "Ajouter " + genre.indefini() + " à «\u00a0" + parent.nom() + "\u00a0»")
                .orElse("Ajouter " + genre.indefini());
        return formulaire(
                dossier,
                titre,
                "/ajouter?genre=" + genre.valeur() + "&dans=" + dans,
                genre,
                lecture,
                avis,
                "Ajouter " + genre.defini());
    }

    private ModelAndView formulaire(
            Dossier dossier,
            String titre,
            String action,
            GenreDElement genre,
            LectureDeFormulaire lecture,
            String avis,
            String bouton) {
        var demarche = dossier.demarche();
        var saisies = FormulaireDElement.saisies(genre, portes.controles(), lecture);
        return new ModelAndView(
                "demarche/methode/element",
                "page",
                new FormulaireDElement(
                        AccesAuxDemarches.enTete(
                                demarche,
                                titre,
                                new Lien("Étapes", demarche.chemin() + "/etapes"),
                                new Lien("Changer le plan", demarche.chemin() + "/plan")),
                        demarche.chemin() + "/plan" + action,
                        dossier.version().version(),
                        avis,
                        ResumeErreurs.de(saisies),
                        saisies,
                        bouton,
                        demarche.chemin() + "/plan"));
    }

    @PostMapping(PLAN + "/ajouter")
    ModelAndView ajouter(
            @PathVariable String id,
            @RequestParam String genre,
            @RequestParam(defaultValue = "") String dans,
            @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var dossier = assemblage.exiger(demarche);
        var voulu = genre(genre);
        var lecture = LectureDeFormulaire.de(parametres);
        var lu = FormulaireDElement.lire(voulu, Hasard.identifiant(), null, portes.controles(), lecture);
        if (lu.isEmpty()) {
            return ajout(dossier, voulu, dans, lecture, "");
        }
        var element = lu.get();
        try {
            return ecrire(
                            dossier,
                            lecture,
                            p -> RetoucheDePlan.ajouter(p, dans, element),
                            motif(voulu, element, "ajout"))
                    ? vers(demarche, "change", element.id())
                    : ajout(
                            assemblage.exiger(demarche),
                            voulu,
                            dans,
                            lecture,
                            DEPASSE + "ce que vous avez écrit est"
                                    + " ci-dessous. Enregistrez de nouveau pour l’ajouter au plan tel qu’il est maintenant.");
        } catch (IllegalArgumentException e) {
            // The plan would be too long, or the place is gone: the sentence is for the reader.
            lecture.refuser("nom", "Rien n’est ajouté\u00a0: " + e.getMessage() + ".");
            return ajout(dossier, voulu, dans, lecture, "");
        }
    }

    private static String motif(GenreDElement genre, Element element, String acte) {
        var accord = genre.feminin() ? "e" : "";
        var participe = switch (acte) {
            case "ajout" -> "ajouté" + accord;
            case "retrait" -> "retiré" + accord;
            case "deplacement" -> "déplacé" + accord;
            default -> "changé" + accord;
        };
        var nom = element.nom().length() > 120 ? element.nom().substring(0, 120) + "…" : element.nom();
        return genre.nom() + " «\u00a0" + nom + "\u00a0» " + participe;
    }

    /** @return false when somebody else changed the plan since it was read */
    private boolean ecrire(Dossier dossier, LectureDeFormulaire lecture, UnaryOperator<Plan> retouche, String motif) {
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        var plan = retouche.apply(dossier.plan());
        if (version != dossier.version().version()
                || !plans.changer(dossier.version(), plan, motif, acces.compte().id())) {
            return false;
        }
        journal.noter("demarche.plan", dossier.demarche().id(), "version " + (version + 1));
        return true;
    }

    private static ModelAndView vers(Demarche demarche, String fait, String ancre) {
        return new ModelAndView(
                "redirect:" + demarche.chemin() + "/plan?fait=" + fait + (ancre.isEmpty() ? "" : "#" + ancre));
    }

    private static Element element(Dossier dossier, String id) {
        return dossier.plan().element(id).orElseThrow(() -> Refus.introuvable("Cet élément n’est plus dans le plan."));
    }

    @GetMapping(ELEMENT)
    ModelAndView changement(@PathVariable String id, @PathVariable String element) {
        var dossier = assemblage.exiger(acces.trouver(id));
        var vise = element(dossier, element);
        return changement(dossier, vise, FormulaireDElement.de(vise), "");
    }

    private ModelAndView changement(Dossier dossier, Element element, LectureDeFormulaire lecture, String avis) {
        var genre = GenreDElement.de(element);
        return formulaire(
                dossier,
                "Changer " + genre.defini() + " «\u00a0" + element.nom() + "\u00a0»",
                "/elements/" + element.id(),
                genre,
                lecture,
                avis,
                "Enregistrer");
    }

    @PostMapping(ELEMENT)
    ModelAndView changer(
            @PathVariable String id, @PathVariable String element, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var dossier = assemblage.exiger(demarche);
        var avant = element(dossier, element);
        var genre = GenreDElement.de(avant);
        var lecture = LectureDeFormulaire.de(parametres);
        var lu = FormulaireDElement.lire(genre, element, avant, portes.controles(), lecture);
        if (lu.isEmpty()) {
            return changement(dossier, avant, lecture, "");
        }
        return ecrire(
                        dossier,
                        lecture,
                        p -> RetoucheDePlan.remplacer(p, lu.get()),
                        motif(genre, lu.get(), "changement"))
                ? vers(demarche, "change", element)
                : changement(
                        assemblage.exiger(demarche),
                        avant,
                        lecture,
                        DEPASSE + "ce que vous avez écrit est ci-dessous. Enregistrez de nouveau pour le garder.");
    }

    /** @param sens « haut » or « bas » */
    @PostMapping(ELEMENT + "/deplacer")
    ModelAndView deplacer(
            @PathVariable String id,
            @PathVariable String element,
            @RequestParam String sens,
            @RequestParam Map<String, String> parametres) {
        return retoucher(
                id,
                element,
                parametres,
                p -> RetoucheDePlan.deplacer(p, element, sens.equals("haut") ? -1 : 1),
                "deplacement");
    }

    @PostMapping(ELEMENT + "/retirer")
    ModelAndView retirer(
            @PathVariable String id, @PathVariable String element, @RequestParam Map<String, String> parametres) {
        return retoucher(id, element, parametres, p -> RetoucheDePlan.retirer(p, element), "retrait");
    }

    private ModelAndView retoucher(
            String id, String element, Map<String, String> parametres, UnaryOperator<Plan> retouche, String acte) {
        var demarche = acces.trouver(id);
        var dossier = assemblage.exiger(demarche);
        var vise = element(dossier, element);
        var motif = motif(GenreDElement.de(vise), vise, acte);
        boolean fait = ecrire(dossier, LectureDeFormulaire.de(parametres), retouche, motif);
        return vers(demarche, fait ? "change" : "depasse", fait && !acte.equals("retrait") ? element : "");
    }

    @PostMapping(PLAN + "/annuler")
    ModelAndView annuler(@PathVariable String id, @RequestParam Map<String, String> parametres) {
        var demarche = acces.trouver(id);
        var version = assemblage.exiger(demarche).version();
        int lue = LectureDeFormulaire.de(parametres)
                .entier("version", 1, Integer.MAX_VALUE, "")
                .orElse(0);
        boolean fait = lue == version.version()
                && plans.annuler(version, acces.compte().id());
        if (fait) {
            journal.noter("demarche.plan", id, "changement annulé");
        }
        return vers(demarche, fait ? "annule" : "depasse", "");
    }
}
