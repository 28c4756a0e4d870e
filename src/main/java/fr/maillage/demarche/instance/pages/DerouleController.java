package fr.maillage.demarche.instance.pages;

import fr.maillage.compte.Journal;
import fr.maillage.demarche.AccesAuxDemarches;
import fr.maillage.demarche.Acteurs;
import fr.maillage.demarche.HorlogeDeDemarche;
import fr.maillage.demarche.instance.Deroule;
import fr.maillage.demarche.instance.Deroule.Presence;
import fr.maillage.demarche.instance.pages.AssemblageDeReunion.Dossier;
import fr.maillage.demarche.instance.pages.PagesDInstance.Formulaire;
import fr.maillage.demarche.instance.registre.DeroulesEnBase;
import fr.maillage.presentation.formulaire.LectureDeFormulaire;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.presentation.formulaire.Saisie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What happens in a meeting: agenda, attendance, minutes. Each form writes its part and leaves the others as they are. */
@Controller
class DerouleController {
    private static final String AGENDA = ReunionsController.UNE + "/ordre-du-jour";
    private static final String PRESENCES = ReunionsController.UNE + "/presences";
    private static final String COMPTE_RENDU = ReunionsController.UNE + "/compte-rendu";

    private final AccesAuxDemarches acces;
    private final AssemblageDeReunion assemblage;
    private final FormulaireDePresences presences;
    private final DeroulesEnBase deroules;
    private final NomsDActeurs noms;
    private final Acteurs acteurs;
    private final HorlogeDeDemarche horloge;
    private final Journal journal;

    DerouleController(
            AccesAuxDemarches acces,
            AssemblageDeReunion assemblage,
            FormulaireDePresences presences,
            DeroulesEnBase deroules,
            NomsDActeurs noms,
            Acteurs acteurs,
            HorlogeDeDemarche horloge,
            Journal journal) {
        this.acces = acces;
        this.assemblage = assemblage;
        this.presences = presences;
        this.deroules = deroules;
        this.noms = noms;
        this.acteurs = acteurs;
        this.horloge = horloge;
        this.journal = journal;
    }

    private Dossier dossier(String id, String reunion) {
        return assemblage.dossier(acces.trouver(id), reunion);
    }

    @GetMapping(AGENDA)
    ModelAndView agenda(@PathVariable String id, @PathVariable String reunion) {
        var dossier = dossier(id, reunion);
        return agenda(dossier, FormulaireDeDeroule.agenda(dossier.deroule()), "");
    }

    private static ModelAndView agenda(Dossier dossier, LectureDeFormulaire lecture, String avis) {
        return page(
                dossier,
                "Ordre du jour",
                "ordre-du-jour",
                avis,
                List.of(),
                "Changez les numéros d’ordre pour déplacer un point. Videz un sujet pour le retirer.",
                FormulaireDeDeroule.rangeesDeLAgenda(lecture),
                List.of(),
                "Enregistrer l’ordre du jour");
    }

    private static ModelAndView page(
            Dossier dossier,
            String titre,
            String action,
            String avis,
            List<Saisie> saisies,
            String aide,
            List<Rangee> rangees,
            List<String> structures,
            String bouton) {
        return new ModelAndView(
                "demarche/instance/formulaire",
                "page",
                new Formulaire(
                        dossier.enTete(titre),
                        dossier.chemin() + "/" + action,
                        dossier.reunion().version(),
                        avis,
                        ResumeErreurs.de(Stream.concat(saisies.stream(), Rangee.saisies(rangees).stream())
                                .toList()),
                        saisies,
                        "",
                        aide,
                        rangees,
                        structures,
                        bouton,
                        dossier.chemin()));
    }

    @PostMapping(AGENDA)
    @Transactional
    public ModelAndView ecrireAgenda(
            @PathVariable String id, @PathVariable String reunion, @RequestParam Map<String, String> parametres) {
        return ecrire(id, reunion, parametres, DerouleController::agenda, FormulaireDeDeroule::lireAgenda);
    }

    @FunctionalInterface
    private interface Page {
        ModelAndView montrer(Dossier dossier, LectureDeFormulaire lecture, String avis);
    }

    private ModelAndView ecrire(
            String id,
            String reunion,
            Map<String, String> parametres,
            Page page,
            BiFunction<LectureDeFormulaire, Deroule, Optional<Deroule>> lire) {
        var dossier = dossier(id, reunion);
        var lecture = LectureDeFormulaire.de(parametres);
        int version = lecture.entier("version", 1, Integer.MAX_VALUE, "").orElse(0);
        if (version != dossier.reunion().version()) {
            return page.montrer(dossier, lecture, ReunionsController.DEPASSEE);
        }
        var deroule = lire.apply(lecture, dossier.deroule());
        if (deroule.isEmpty() || !deroules.ecrire(reunion, version, deroule.get())) {
            return page.montrer(dossier(id, reunion), lecture, deroule.isEmpty() ? "" : ReunionsController.DEPASSEE);
        }
        if (dossier.reunion().tenue(horloge.aujourdhui(dossier.demarche()))) {
            acteurs.noterActivite(
                    id,
                    deroule.get().presentes().stream()
                            .map(Presence::personne)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()),
                    dossier.reunion().jour());
        }
        journal.noter("demarche.reunion.ecrire", reunion, id);
        return new ModelAndView("redirect:" + dossier.chemin());
    }

    @GetMapping(PRESENCES)
    ModelAndView presences(@PathVariable String id, @PathVariable String reunion) {
        var dossier = dossier(id, reunion);
        return presences(dossier, presences.de(dossier.instance(), dossier.deroule()), "");
    }

    private ModelAndView presences(Dossier dossier, LectureDeFormulaire lecture, String avis) {
        return page(
                dossier,
                "Présences",
                "presences",
                avis,
                List.of(),
                "Une ligne par structure, ou par personne. Une ligne «\u00a0non noté\u00a0» n’est pas gardée. Sans nom, dites"
                        + " combien de personnes sont venues.",
                presences.rangees(dossier.demarche().id(), dossier.deroule(), lecture),
                noms.structures(dossier.demarche().id()),
                "Enregistrer les présences");
    }

    @PostMapping(PRESENCES)
    @Transactional
    public ModelAndView ecrirePresences(
            @PathVariable String id, @PathVariable String reunion, @RequestParam Map<String, String> parametres) {
        return ecrire(id, reunion, parametres, this::presences, (lecture, avant) -> presences.lire(id, lecture, avant));
    }

    @GetMapping(COMPTE_RENDU)
    ModelAndView compteRendu(@PathVariable String id, @PathVariable String reunion) {
        var dossier = dossier(id, reunion);
        return compteRendu(dossier, FormulaireDeDeroule.compteRendu(dossier.deroule()), "");
    }

    private static ModelAndView compteRendu(Dossier dossier, LectureDeFormulaire lecture, String avis) {
        return page(
                dossier,
                "Compte rendu",
                "compte-rendu",
                avis,
                FormulaireDeDeroule.saisiesDuCompteRendu(lecture, dossier.deroule()),
                "",
                List.of(),
                List.of(),
                "Enregistrer le compte rendu");
    }

    @PostMapping(COMPTE_RENDU)
    @Transactional
    public ModelAndView ecrireCompteRendu(
            @PathVariable String id, @PathVariable String reunion, @RequestParam Map<String, String> parametres) {
        return ecrire(id, reunion, parametres, DerouleController::compteRendu, FormulaireDeDeroule::lireCompteRendu);
    }
}
