package fr.maillage.site.pages;

import fr.maillage.fragilite.Apercus;
import fr.maillage.presentation.EnTete;
import fr.maillage.presentation.Rubrique;
import fr.maillage.site.Reglages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home page: one sentence, one search field, the map of the territory shown first, three doors. */
@Controller
class AccueilController {
    private final Reglages reglages;
    private final Apercus apercus;

    AccueilController(Reglages reglages, Apercus apercus) {
        this.reglages = reglages;
        this.apercus = apercus;
    }

    @GetMapping("/")
    ModelAndView accueil() {
        var apercu = apercus.apercu(reglages.niveau(), reglages.code())
                .orElseThrow(() -> new IllegalStateException("checked at start: " + reglages.territoire()));
        var enTete = EnTete.de("La fragilité numérique de votre territoire, commune par commune", Rubrique.ACCUEIL)
                .avecDescription(
                        "Cherchez une commune, une intercommunalité ou un département de France et lisez où le "
                                + "numérique risque de mettre des habitants en difficulté.")
                .avecModule("suggestions.js");
        return new ModelAndView("site/accueil", "page", new PageAccueil(enTete.avecCarte(), apercu));
    }
}
