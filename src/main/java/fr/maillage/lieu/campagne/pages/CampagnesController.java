package fr.maillage.lieu.campagne.pages;

import fr.maillage.compte.Journal;
import fr.maillage.lieu.campagne.Campagne;
import fr.maillage.lieu.campagne.Campagnes;
import fr.maillage.lieu.campagne.Confirmations;
import fr.maillage.presentation.formulaire.ResumeErreurs;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists campaigns and prepares new ones. */
@Controller
class CampagnesController {
    private final AccesAuxCampagnes acces;
    private final Campagnes campagnes;
    private final Confirmations confirmations;
    private final Journal journal;

    CampagnesController(AccesAuxCampagnes acces, Campagnes campagnes, Confirmations confirmations, Journal journal) {
        this.acces = acces;
        this.campagnes = campagnes;
        this.confirmations = confirmations;
        this.journal = journal;
    }

    @GetMapping("/gestion/campagnes")
    ModelAndView lister() {
        var jour = confirmations.aujourdhui();
        var lignes =
                acces.toutes(acces.compte()).stream().map(c -> ligne(c, jour)).toList();
        return new ModelAndView(
                "lieu/campagne/campagnes", "page", new CampagnesPage(AccesAuxCampagnes.enTete("Campagnes"), lignes));
    }

    private CampagnesPage.Ligne ligne(Campagne c, LocalDate jour) {
        return new CampagnesPage.Ligne(
                c.id(),
                c.titre(),
                c.genre().libelle(),
                acces.nom(c.perimetre()),
                AccesAuxCampagnes.dates(c),
                etat(c, jour),
                c.demonstration());
    }

    static String etat(Campagne campagne, LocalDate jour) {
        if (campagne.closeLe() != null) {
            return "Close";
        }
        return switch (campagne.le(jour)) {
            case AVANT -> "Pas encore ouverte";
            case PENDANT -> "En cours";
            case APRES -> "Finie, bilan à arrêter";
        };
    }

    private static Campagne.Genre genre(String mot) {
        return mot.equals(Campagne.Genre.COLLECTE.cle()) ? Campagne.Genre.COLLECTE : Campagne.Genre.CONFIRMATION;
    }

    @GetMapping("/gestion/campagnes/nouvelle")
    ModelAndView preparer(@RequestParam(defaultValue = "") String genre) {
        var formulaire =
                FormulaireDeCampagne.vide(genre(genre), acces.territoires(acces.compte()), confirmations.aujourdhui());
        return page(formulaire, HttpStatus.OK);
    }

    @PostMapping("/gestion/campagnes/nouvelle")
    ModelAndView creer(@RequestParam Map<String, String> envoi) {
        var compte = acces.compte();
        var formulaire = new FormulaireDeCampagne(
                genre(envoi.getOrDefault("genre", "")), acces.territoires(compte), envoi, true);
        if (!formulaire.juste()) {
            return page(formulaire, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var campagne = formulaire.campagne(Campagnes.nouvelId(), compte.id());
        campagnes.creer(campagne);
        journal.noter("campagne.creer", campagne.id(), campagne.genre().libelle());
        return new ModelAndView("redirect:/gestion/campagnes/" + campagne.id() + "?fait=creee");
    }

    private static ModelAndView page(FormulaireDeCampagne formulaire, HttpStatus statut) {
        var saisies = formulaire.saisies();
        var titre = formulaire.genre() == Campagne.Genre.COLLECTE
                ? "Nouvelle collecte"
                : "Nouvelle demande de confirmation";
        var page = new NouvellePage(
                AccesAuxCampagnes.enTete(titre, AccesAuxCampagnes.CAMPAGNES),
                formulaire.genre().cle(),
                ResumeErreurs.de(saisies),
                saisies);
        return new ModelAndView("lieu/campagne/nouvelle", Map.of("page", page), statut);
    }
}
