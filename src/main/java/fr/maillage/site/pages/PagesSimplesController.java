package fr.maillage.site.pages;

import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Habillage;
import fr.maillage.presentation.Rubrique;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of text. */
@Controller
class PagesSimplesController {
    private final Habillage habillage;

    PagesSimplesController(Habillage habillage) {
        this.habillage = habillage;
    }

    @GetMapping("/comment-lire")
    ModelAndView commentLire() {
        return page(
                "site/comment-lire",
                EnTete.de("Comment lire, comment ne pas lire", Rubrique.COMMENT_LIRE)
                        .avecDescription(
                                "La méthode de l’indice de fragilité numérique, ses limites, et les usages à éviter."));
    }

    @GetMapping("/accessibilite")
    ModelAndView accessibilite() {
        return page("site/accessibilite", EnTete.de("Déclaration d’accessibilité", Rubrique.AUCUNE));
    }

    @GetMapping("/mentions-legales")
    ModelAndView mentionsLegales() {
        return page("site/mentions-legales", EnTete.de("Mentions légales", Rubrique.AUCUNE));
    }

    @GetMapping("/donnees-personnelles")
    ModelAndView donneesPersonnelles() {
        return page("site/donnees-personnelles", EnTete.de("Données personnelles", Rubrique.AUCUNE));
    }

    @GetMapping("/plan")
    ModelAndView plan() {
        return page("site/plan", EnTete.de("Plan du site", Rubrique.AUCUNE));
    }

    private ModelAndView page(String gabarit, EnTete enTete) {
        return new ModelAndView(gabarit, "page", new PageSimple(enTete, habillage));
    }
}
