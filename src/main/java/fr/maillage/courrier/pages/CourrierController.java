package fr.maillage.courrier.pages;

import fr.maillage.courrier.EtatDeLettre;
import fr.maillage.courrier.SuiviDuCourrier;
import fr.maillage.presentation.AdresseDuSite;
import fr.maillage.presentation.Pagination;
import fr.maillage.presentation.Refus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The outbox: what left, what waits, what failed. For administrators, as the security configuration says. */
@Controller
class CourrierController {
    private static final int PAR_PAGE = 50;

    private final LettresEnBase lettres;
    private final SuiviDuCourrier suivi;
    private final AdresseDuSite adresse;

    CourrierController(LettresEnBase lettres, SuiviDuCourrier suivi, AdresseDuSite adresse) {
        this.lettres = lettres;
        this.suivi = suivi;
        this.adresse = adresse;
    }

    @GetMapping("/gestion/courrier")
    ModelAndView liste(@RequestParam(defaultValue = "") String etat, @RequestParam(defaultValue = "") String page) {
        var choisi = EtatDeLettre.lire(etat).orElse(null);
        var pages = new Pagination(
                Pagination.lire(page),
                PAR_PAGE,
                lettres.compter(choisi),
                "/gestion/courrier" + (choisi == null ? "" : "?etat=" + choisi.code()));
        return new ModelAndView(
                "courrier/courrier",
                "page",
                new PageCourrier(suivi.part(), choisi, lettres.lire(choisi, pages.saut(), PAR_PAGE), pages));
    }

    @GetMapping("/gestion/courrier/{id:[0-9]{1,18}}")
    ModelAndView lettre(@PathVariable long id) {
        return new ModelAndView("courrier/lettre", "page", PageLettre.de(trouver(id), adresse.absolue("/")));
    }

    @PostMapping("/gestion/courrier/{id:[0-9]{1,18}}/renvoyer")
    ModelAndView renvoyer(@PathVariable long id) {
        lettres.renvoyer(trouver(id).id());
        return new ModelAndView("redirect:/gestion/courrier/" + id);
    }

    private LettreLue trouver(long id) {
        return lettres.trouver(id)
                .orElseThrow(() -> Refus.introuvable(
                        "Cette lettre n’existe pas, ou plus\u00a0: leur trace est effacée au bout d’un an."));
    }
}
