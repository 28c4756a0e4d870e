package fr.maillage.couverture.tournee.pages;

import static fr.maillage.couverture.tournee.pages.AccesAuxTournees.RACINE;
import static fr.maillage.couverture.tournee.pages.AccesAuxTournees.TOURNEES;

import fr.maillage.compte.Compte;
import fr.maillage.compte.Journal;
import fr.maillage.couverture.tournee.Plan;
import fr.maillage.couverture.tournee.Scenario;
import fr.maillage.couverture.tournee.registre.Scenarios;
import fr.maillage.presentation.Formats;
import fr.maillage.presentation.Refus;
import fr.maillage.presentation.formulaire.Etiquette;
import fr.maillage.presentation.formulaire.Liste;
import fr.maillage.presentation.formulaire.Option;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import fr.maillage.territoire.PerimetresEcrits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists scenarios of rounds and makes new ones. */
@Controller
class TourneesController {
    private final AccesAuxTournees acces;
    private final PreparationDeTournee preparation;
    private final Scenarios scenarios;
    private final PerimetresEcrits perimetres;
    private final Journal journal;

    TourneesController(
            AccesAuxTournees acces,
            PreparationDeTournee preparation,
            Scenarios scenarios,
            PerimetresEcrits perimetres,
            Journal journal) {
        this.acces = acces;
        this.preparation = preparation;
        this.scenarios = scenarios;
        this.perimetres = perimetres;
        this.journal = journal;
    }

    /** Where the other pages of coverage lead from. */
    @GetMapping("/couverture/tournees")
    String depuisLaCouverture() {
        return "redirect:" + RACINE;
    }

    /**
     * @param retire identifier of a scenario that was just taken off the list
     * @param remis of one that was just put back
     */
    @GetMapping(RACINE)
    ModelAndView lister(@RequestParam(defaultValue = "") String retire, @RequestParam(defaultValue = "") String remis) {
        var compte = acces.compte();
        var tous = acces.tous(compte);
        var retires = acces.retires(compte);
        var page = new TourneesPage(
                AccesAuxTournees.enTete("Tournées de bus"),
                tous.stream().map(this::ligne).toList(),
                tous.stream().map(s -> new Option(s.id(), s.nom())).toList(),
                retires.stream()
                        .filter(s -> s.id().equals(retire))
                        .findFirst()
                        .map(TourneesController::retire)
                        .orElse(null),
                tous.stream()
                        .filter(s -> s.id().equals(remis))
                        .findFirst()
                        .map(Scenario::nom)
                        .orElse(""),
                retires.stream()
                        .filter(s -> !s.id().equals(retire))
                        .map(TourneesController::retire)
                        .toList());
        return new ModelAndView("couverture/tournee/tournees", "page", page);
    }

    private static TourneesPage.Retire retire(Scenario s) {
        return new TourneesPage.Retire(AccesAuxTournees.chemin(s), s.nom(), s.version());
    }

    private TourneesPage.Ligne ligne(Scenario s) {
        return new TourneesPage.Ligne(
                AccesAuxTournees.chemin(s),
                s.nom(),
                s.exemple(),
                perimetres.nom(s.perimetre()),
                s.plan().semaines() == 1 ? "chaque semaine" : s.plan().semaines() + "\u00a0semaines",
                Formats.entier(s.plan().arrets().size()),
                Formats.moment(s.modifieLe()));
    }

    @GetMapping(RACINE + "/nouvelle")
    ModelAndView preparer(@RequestParam(defaultValue = "") String perimetre) {
        var compte = acces.compte();
        var territoires = acces.territoires(compte);
        if (territoires.isEmpty()) {
            throw Refus.introuvable("Votre compte n’a pas de territoire. Demandez-le à un administrateur.");
        }
        var choisi = territoires.size() == 1 ? territoires.getFirst().valeur() : perimetre;
        if (choisi.isEmpty()) {
            return territoire(territoires);
        }
        exiger(compte, choisi);
        return page(ValeursDeDepart.ordinaires(preparation.choix(choisi)), choisi, HttpStatus.OK);
    }

    private static ModelAndView territoire(List<Option> territoires) {
        var liste = new Liste(
                Etiquette.de("perimetre", "Territoire à desservir").estObligatoire(),
                territoires,
                territoires.getFirst().valeur());
        return new ModelAndView(
                "couverture/tournee/territoire",
                "page",
                new NouvelleTourneePage.Territoire(
                        AccesAuxTournees.enTete("Nouvelle tournée", TOURNEES), List.of(liste)));
    }

    private void exiger(Compte compte, String perimetre) {
        if (!acces.couvre(compte, perimetre)) {
            throw Refus.introuvable("Ce territoire n’existe pas, ou n’est pas dans votre périmètre.");
        }
        if (perimetre.equals("france")) {
            throw Refus.illisible("Une tournée se prépare sur un département ou plus petit. Choisissez un territoire.");
        }
    }

    @PostMapping(RACINE + "/nouvelle")
    ModelAndView creer(@RequestParam MultiValueMap<String, String> envoi) {
        var compte = acces.compte();
        var perimetre = String.valueOf(envoi.getFirst("perimetre"));
        exiger(compte, perimetre);
        var formulaire = FormulaireDeTournee.recu(preparation.choix(perimetre), envoi);
        if (!formulaire.juste()) {
            return page(formulaire, perimetre, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var actuelle = preparation.actuelle(formulaire.texte("lieu"), perimetre);
        Set<String> gardes =
                formulaire.texte("actuels").equals("gardes") && actuelle != null ? actuelle.arrets() : Set.of();
        var plan = actuelle == null ? null : actuelle.tournee().plan();
        var issue = preparation.proposer(
                formulaire, perimetre, plan, Plan.vide(formulaire.reglages().semaines()), gardes, Set.of());
        if (issue instanceof PreparationDeTournee.Refusee refusee) {
            return page(
                    formulaire.refuse(refusee.champ(), refusee.phrase()), perimetre, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var id = scenarios.creer(
                new Scenarios.Sujet(
                        formulaire.texte("nom"),
                        perimetre,
                        actuelle == null ? null : actuelle.lieu(),
                        plan,
                        actuelle == null ? List.of() : actuelle.tournee().remarques(),
                        false),
                ((PreparationDeTournee.Proposee) issue).etat(),
                compte.id());
        journal.noter("tournee.creer", id, perimetre);
        return new ModelAndView("redirect:" + RACINE + "/" + id + "?fait=1");
    }

    private ModelAndView page(FormulaireDeTournee formulaire, String perimetre, HttpStatus statut) {
        var page = new NouvelleTourneePage(
                AccesAuxTournees.enTete("Nouvelle tournée", TOURNEES),
                RACINE + "/nouvelle",
                perimetre,
                0,
                perimetres.nom(perimetre),
                ResumeErreurs.de(formulaire.saisies()),
                formulaire.groupes(),
                "Proposer une tournée",
                RACINE,
                CalculDeTournee.SECONDES);
        return new ModelAndView("couverture/tournee/nouvelle", Map.of("page", page), statut);
    }
}
